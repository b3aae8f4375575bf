import slugify from 'slugify';

import type { PartnershipRecord } from './partnership-facts';

/** An address under which a partnership was public once. */
export interface FormerSlug {
  readonly partnership: string;
  readonly slug: string;
}

/**
 * Who answers, or once answered, under a web address: by its slug of today, a former name, or a slug it was ever public with.
 * Null when nobody but `own` does. Old papers keep leading to whom they meant.
 */
export const whoHas = (slug: string, own: string, known: Known): PartnershipRecord | null => {
  const former = known.formerSlugs.filter((entry) => entry.slug === slug).map(({ partnership }) => partnership);
  return known.partnerships.find((other) => other.id !== own && (former.includes(other.id) || slugsOf(other).includes(slug))) ?? null;
};

export interface Known {
  readonly partnerships: readonly PartnershipRecord[];
  readonly formerSlugs: readonly FormerSlug[];
}

/** The address by which readers find a partnership that was once called so; empty for a name without a Latin letter. */
export const addressOfName = (name: string): string => slugify(name, { lower: true, strict: true });

/** Every address that is taken now, or once was. */
export const allSlugs = ({ partnerships, formerSlugs }: Known): ReadonlySet<string> =>
  new Set([...partnerships.flatMap(slugsOf), ...formerSlugs.map(({ slug }) => slug)]);

const slugsOf = ({ slug, aliases }: PartnershipRecord): readonly string[] => [slug, ...aliases.map(({ name }) => addressOfName(name))];
