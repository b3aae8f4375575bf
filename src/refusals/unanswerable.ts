import { z } from 'zod';

import { DomainError } from '../kernel';
import { listNotUnderstood } from './odd-query';

/** What PostgreSQL (its class 22) and SQLite say of a value that they cannot read or hold. */
const NO_SUCH_VALUE = /^(22[0-9A-Z]{3}|SQLITE_MISMATCH|SQLITE_TOOBIG)$/;

/** What they say of a statement that makes no sense: a column or a table that is none, a comparison of unlike things. */
const NO_STATEMENT = /^(42601|42703|42804|42883|42P01|SQLITE_ERROR)$/;

/** Words of Strapi, and of what makes its statements, for a query that no statement can be made of. */
const NO_QUERY = [
  /^Operator \$\w+ must be an array$/,
  /^Undefined attribute level operator /,
  /^Where must be an array or an object$/,
  /^Only \$and, \$or and \$not can only be used as root level operators/,
  /^Attribute .* not found on model /s,
  /\bwhereBetween\b/,
  /^Name cannot be null$/,
  /\.toLowerCase is not a function$/,
];

/** Words of Strapi for what is no number where one belongs, such as beside which link another is to stand. */
const NO_NUMBER = 'Expected a valid Number, got ';

const FAILED = z.object({ code: z.string().catch(''), message: z.string().catch(''), name: z.string().catch('') });

/**
 * A request at whose values the database failed; or at whose query, where it asked for a list by one (`hasQuery`: without one such a
 * failure is a fault of ours). Null for any other error.
 */
export const unanswerable = (error: unknown, { hasQuery }: { readonly hasQuery: boolean }): DomainError | null => {
  const failed = FAILED.safeParse(error).data;
  if (!failed) return null;
  if (NO_SUCH_VALUE.test(failed.code) || failed.message.startsWith(NO_NUMBER)) return valueNotUnderstood();
  return hasQuery && isOfQuery(failed) ? listNotUnderstood() : null;
};

const isOfQuery = ({ code, message, name }: z.infer<typeof FAILED>): boolean =>
  NO_STATEMENT.test(code) || /^Invalid\w+Format$/.test(name) || NO_QUERY.some((words) => words.test(message));

const valueNotUnderstood = (): DomainError =>
  new DomainError({
    code: 'request.invalid',
    refusal: 'invalid',
    message:
      'Something in what was sent cannot be taken: it is too long or too high, or is no number where one belongs. Load the page again, and try it there.',
  });
