import type { Problem } from '../../kernel';

import { type LifePlan, lifePlan, stops } from './life-plan';
import { counted, type FormerName, type PartnershipRecord, type PublicFacts } from './partnership-facts';
import { sayDay } from './say-day';
import { type FormerSlug, whoHas } from './taken-slugs';

/** What it is to be called; what is left out stays. */
export interface NewNames {
  readonly name?: string;
  readonly shortName?: string;
  readonly slug?: string;
}

export interface RenamingFacts {
  readonly record: PartnershipRecord;
  readonly all: readonly PartnershipRecord[];
  readonly formerSlugs: readonly FormerSlug[];
  readonly inPublic: PublicFacts;
  /** `YYYY-MM-DD` where the partnership is. */
  readonly today: string;
}

/** The record after the renaming, as far as it changes. */
export interface Renamed {
  readonly name: string;
  readonly shortName: string;
  readonly slug: string;
  readonly aliases: readonly FormerName[];
}

export const renamed = ({ record, today }: RenamingFacts, wish: NewNames): Renamed => {
  const now = { name: wish.name?.trim() ?? record.name, shortName: wish.shortName?.trim() ?? record.shortName };
  const left = [...new Set([record.name, record.shortName])].filter((name) => name !== now.name && name !== now.shortName);
  const known = new Set(record.aliases.map(({ name }) => name));
  const added = left.filter((name) => !known.has(name)).map((name) => ({ name, until: today }));
  return { ...now, slug: wish.slug?.trim() ?? record.slug, aliases: [...record.aliases, ...added] };
};

/** Problems: `partnership.closed`, `rename.nothing`, `rename.name-missing`, `rename.slug-invalid`, `rename.slug-taken`, `rename.record-blocked`. */
export const planRenaming = (facts: RenamingFacts, wish: NewNames): LifePlan => {
  const { record, inPublic, today } = facts;
  const after = renamed(facts, wish);
  const added = after.aliases.slice(record.aliases.length).map(({ name }) => name);
  return lifePlan({
    changes: [
      after.name !== record.name && `Its full name becomes “${after.name}” instead of “${record.name}”.`,
      after.shortName !== record.shortName && `Its short name becomes “${after.shortName}” instead of “${record.shortName}”.`,
      ...added.map((name) => `“${name}” is kept among its former names, which readers see.`),
      after.slug !== record.slug && `Its web address becomes /sites/${after.slug} instead of /sites/${record.slug}.`,
      ...inPublicAfter(facts, after),
    ],
    problems: problemsOf(facts, after),
    madeFrom: {
      record: recordOf(record),
      preflight: inPublic.preflight,
      today,
      ...after,
      aliases: after.aliases.map((alias) => ({ ...alias })),
    },
  });
};

const inPublicAfter = ({ record, inPublic }: RenamingFacts, { slug }: Renamed): readonly (string | false)[] => {
  if (!inPublic.isPublic) return ['Its record is not public, so readers see nothing of this until it is published.'];
  return [
    'Its record is published with this.',
    ...inPublic.pending.map((change) => `Goes public with it, because it waits in the record: ${change}`),
    slug !== record.slug &&
      `/sites/${record.slug}, and all below it, leads to the new address${inPublic.documents > 0 ? `: ${counted(inPublic.documents, 'public document')}` : ''}.`,
    'What it published stays as it is, and so does the record of what was published when.',
  ];
};

const problemsOf = (facts: RenamingFacts, after: Renamed): readonly (Problem | false)[] => {
  const { record, all, formerSlugs, inPublic } = facts;
  const other = whoHas(after.slug, record.id, { partnerships: all, formerSlugs });
  const isSame = after.name === record.name && after.shortName === record.shortName && after.slug === record.slug;
  return [
    record.closedOn !== null &&
      stops('partnership.closed', `“${record.name}” closed on ${sayDay(record.closedOn)}. It keeps the name it had.`),
    isSame && stops('rename.nothing', 'It is called that already. Give a new name, a new short name or a new web address.'),
    (after.name === '' || after.shortName === '') &&
      stops('rename.name-missing', 'A partnership has a full name and a short name. Neither can be empty.'),
    !SLUG.test(after.slug) &&
      stops('rename.slug-invalid', `“${after.slug}” cannot be a web address. Use small letters, digits and single hyphens, at most 80.`),
    other !== null &&
      stops(
        'rename.slug-taken',
        `The web address “${after.slug}” leads to “${other.name}”, by its name of today or an earlier one. Choose another.`,
      ),
    ...(inPublic.isPublic ? inPublic.blockers.map((message) => stops('rename.record-blocked', message)) : []),
  ];
};

/** What can stand in an address. */
export const SLUG = /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/;

const recordOf = ({ id, updatedAt, name, shortName, slug }: PartnershipRecord) => ({ id, updatedAt, name, shortName, slug });
