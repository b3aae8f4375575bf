import { DomainError, storageRefusal } from '../kernel';

/** What the shell is told: the work was done; it was done and the answer is no; it could not be done. */
export const EXIT = { done: 0, no: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Tells on standard error what kept a command from its work: a refusal in a sentence with its code, anything else with all that is known of it. */
export const tellingErrors = async (command: () => Promise<ExitCode>): Promise<ExitCode> => {
  try {
    return await command();
  } catch (error) {
    const refusal = error instanceof DomainError ? error : storageRefusal(error);
    if (refusal) {
      const problems = refusal.problems.map(({ message }) => `  - ${message}`);
      console.error([`${refusal.message} (${refusal.code})`, ...problems].join('\n'));
    } else console.error(error);
    return EXIT.failed;
  }
};
