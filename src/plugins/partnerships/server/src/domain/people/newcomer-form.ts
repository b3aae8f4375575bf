import { isPlainLine, NOT_A_PLAIN_LINE } from '../../../../../../kernel';

import { passwordProblem } from './password-rules';

/** What somebody typed who joins and has no account yet. */
export interface NewcomerForm {
  readonly firstName: string;
  readonly lastName: string;
  readonly password: string;
}

export type FormProblems = Partial<Readonly<Record<keyof NewcomerForm, string>>>;

const LONGEST_NAME = 100;

/** What is wrong, by field, in words for the person who filled it in, and who was invited by this address. */
export const formProblems = ({ firstName, lastName, password }: NewcomerForm, email: string): FormProblems => {
  const problem = passwordProblem(password, [firstName, lastName, email]);
  return {
    ...nameProblem('firstName', firstName),
    ...nameProblem('lastName', lastName),
    ...(problem === null ? {} : { password: problem }),
  };
};

const nameProblem = (field: 'firstName' | 'lastName', name: string): FormProblems => {
  if (name.length === 0) return { [field]: field === 'firstName' ? 'Write your first name.' : 'Write your last name.' };
  if (!isPlainLine(name)) return { [field]: NOT_A_PLAIN_LINE };
  return name.length > LONGEST_NAME ? { [field]: `Use at most ${String(LONGEST_NAME)} letters.` } : {};
};
