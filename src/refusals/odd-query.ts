import { DomainError } from '../kernel';

/** Compares JSON, which no field that is filtered by holds: databases fail at it. */
const COMPARES_JSON = '$jsonSupersetOf';

/**
 * A list that is asked for in a way that Strapi lets pass and fails at: words to search for that are no text, fields that are none
 * but that every object has. Null for any other query.
 */
export const oddQuery = (query: Readonly<Record<string, unknown>>): DomainError | null =>
  searchesForNoText(query) || holdsOdd(query) ? listNotUnderstood() : null;

export const listNotUnderstood = (): DomainError =>
  new DomainError({
    code: 'request.invalid',
    refusal: 'invalid',
    message: 'The list was asked for in a way that is not understood here. Open it again, and search or filter it there.',
  });

const searchesForNoText = ({ _q: words = null }: Readonly<Record<string, unknown>>): boolean => words !== null && typeof words !== 'string';

/** At every depth: what is brought along has fields and filters of its own. */
const holdsOdd = (part: unknown): boolean =>
  typeof part === 'object' &&
  part !== null &&
  Object.entries(part).some(([key, value]) => key === COMPARES_JSON || (key === 'fields' && namesNoField(value)) || holdsOdd(value));

const namesNoField = (fields: unknown): boolean => {
  if (typeof fields === 'string') return fields.split(',').some((name) => name.trim() in Object.prototype);
  return typeof fields === 'object' && fields !== null && Object.values(fields).some(namesNoField);
};
