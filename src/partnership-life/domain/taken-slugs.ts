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

interface Known {
  readonly partnerships: readonly PartnershipRecord[];
  readonly formerSlugs: readonly FormerSlug[];
}

/** The same form of a former name that readers are led by. */
const slugsOf = ({ slug, aliases }: PartnershipRecord): readonly string[] => [
  slug,
  ...aliases.map(({ name }) => slugify(name, { lower: true, strict: true })),
];
