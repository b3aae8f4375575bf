/** Ends a switch over a union, so that a new member is a compile error here and a loud one at run time. */
export const assertNever = (value: never): never => {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
};
