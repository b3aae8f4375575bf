import { DomainError } from '../../../../../../kernel';
import { addressFault, plainAddress } from '../../../../contract';

/** The address of a partnership's pages as it is kept; empty for one made from the name. Throws `slug.bad`. */
export const requireSlug = (typed: string): string => {
  const slug = plainAddress(typed);
  const fault = slug === '' ? null : addressFault(slug);
  if (fault === null) return slug;
  throw new DomainError({ code: 'slug.bad', refusal: 'invalid', message: fault });
};

export const slugTaken = (slug: string): DomainError =>
  new DomainError({
    code: 'slug.taken',
    refusal: 'conflict',
    message: `The address “${slug}” is taken by another partnership. Choose another, or leave it empty.`,
  });
