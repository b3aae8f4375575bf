import { DomainError } from '../kernel';

/** A request whose body koa's parser could not read; null for any other error. The parser's own words quote what was sent. */
export const unreadableBody = (error: unknown): DomainError | null =>
  isParserFault(error)
    ? new DomainError({
        code: 'request.unreadable',
        refusal: 'invalid',
        message: 'What was sent cannot be read: it is cut short, or is not JSON. Nothing was changed. Reload the page, and try again.',
      })
    : null;

/** The parser leaves what it could not read on its error. */
const isParserFault = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 400 && 'body' in error;
