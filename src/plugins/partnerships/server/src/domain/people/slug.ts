import { DomainError } from '../../../../../../kernel';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The address of a partnership's pages as it is kept; empty for one made from the name. Throws `slug.bad`. */
export const requireSlug = (typed: string): string => {
  const slug = typed.trim().toLowerCase();
  if (slug === '' || SLUG.test(slug)) return slug;
  throw new DomainError({
    code: 'slug.bad',
    refusal: 'invalid',
    message: 'Use small letters, numbers and single hyphens only, such as north-moor.',
  });
};

export const slugTaken = (slug: string): DomainError =>
  new DomainError({
    code: 'slug.taken',
    refusal: 'conflict',
    message: `The address “${slug}” is taken by another partnership. Choose another, or leave it empty.`,
  });
