import { DomainError } from '../kernel';

/** Strapi's own words for a link by a document id under which it finds nothing; they quote the id. */
const NOTHING_THERE = /^Document with id ".*", locale ".*" not found$/s;

/** A link to what is not there, or is out of reach; null for any other error. Has the code of the wall's refusal of such a link. */
export const unknownLink = (error: unknown): DomainError | null =>
  error instanceof Error && error.name === 'ValidationError' && NOTHING_THERE.test(error.message)
    ? new DomainError({
        code: 'link.unknown',
        refusal: 'invalid',
        message: 'Something chosen here does not exist any more, or is not yours to use. Choose it again.',
      })
    : null;
