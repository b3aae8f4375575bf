/** One suite's copy of the template database. */
export interface DatabaseCopy {
  readonly env: Readonly<Record<string, string>>;
  drop(): Promise<void>;
}

/** A value that the global set-up left for the workers; a missing one means that a suite runs outside its jest project. */
export const fromGlobalSetup = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: integration suites run as "npx jest --selectProjects integration".`);
  return value;
};
