import { DomainError } from '../../../../../kernel';

/** The refusal of a slug that is none of the known ones. */
export const unknownPartnership = (slug: string, known: readonly string[]): DomainError => {
  const message =
    known.length === 0
      ? 'There are no partnerships yet: make one in the admin first.'
      : `There is no partnership "${slug}". Known are: ${known.join(', ')}.`;
  return new DomainError({ code: 'import.partnership-unknown', refusal: 'not-found', message });
};
