import { DomainError } from '../kernel';

/** Strapi's own words for a block, or a row of a form, that is sent back to a document that it does not stand in. */
const NOT_IN_IT = /^Some of the provided components in .+ are not related to the entity$/s;

/** A part of a form that is not, or no more, a part of what is saved; or is another's. Null for any other error. */
export const unknownPart = (error: unknown): DomainError | null =>
  error instanceof Error && NOT_IN_IT.test(error.message)
    ? new DomainError({
        code: 'content.part-unknown',
        refusal: 'invalid',
        message:
          'Nothing was saved: a part of this form does not stand in it any more. Somebody may have taken it out meanwhile. Copy what you typed, load the page again, and enter it once more.',
      })
    : null;
