import { isPlainLine, NOT_A_PLAIN_LINE, type Problem } from '../../kernel';
import { addressFault, plainAddress } from '../../plugins/partnerships/contract';

import { type LifePlan, lifePlan, stops } from './life-plan';
import { counted, type FormerName, type PartnershipRecord, type PublicFacts } from './partnership-facts';
import { sayDay } from './say-day';
import { sayNameTaken, saySlugTaken, whoIsCalled } from './taken-names';
import { addressOfName, type FormerSlug, whoHas } from './taken-slugs';

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

export const renamed = (facts: RenamingFacts, wish: NewNames): Renamed => {
  const { record, today } = facts;
  const now = { name: wish.name?.trim() ?? record.name, shortName: wish.shortName?.trim() ?? record.shortName };
  const added = leftNames(record, now)
    .filter((name) => leadsElsewhere(facts, name) === null)
    .map((name) => ({ name, until: today }));
  return { ...now, slug: wish.slug === undefined ? record.slug : plainAddress(wish.slug), aliases: [...record.aliases, ...added] };
};

type Names = Pick<PartnershipRecord, 'name' | 'shortName'>;

const leftNames = (record: PartnershipRecord, now: Names): readonly string[] => {
  const kept = [now.name, now.shortName, ...record.aliases.map(({ name }) => name)];
  return [...new Set([record.name, record.shortName])].filter((name) => !kept.includes(name));
};

/** Whom readers find by a name that is left, when that is another: the name does not become an address of this one then. */
const leadsElsewhere = ({ record, all, formerSlugs }: RenamingFacts, name: string): PartnershipRecord | null =>
  whoHas(addressOfName(name), record.id, { partnerships: all, formerSlugs });

/**
 * Problems: `partnership.closed`, `rename.nothing`, `rename.name-missing`, `rename.name-too-long`, `rename.name-unseen`, `rename.name-taken`,
 * `rename.slug-invalid`, `rename.slug-taken`, `rename.record-blocked`.
 */
export const planRenaming = (facts: RenamingFacts, wish: NewNames): LifePlan => {
  const { record, inPublic, today } = facts;
  const after = renamed(facts, wish);
  const added = after.aliases.slice(record.aliases.length).map(({ name }) => name);
  return lifePlan({
    changes: [
      after.name !== record.name && `Its full name becomes “${after.name}” instead of “${record.name}”.`,
      after.shortName !== record.shortName && `Its short name becomes “${after.shortName}” instead of “${record.shortName}”.`,
      ...added.map((name) => `“${name}” is kept among its former names, which readers see.`),
      ...leftNames(record, after).map((name) => sayNotKept(name, leadsElsewhere(facts, name))),
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

const sayNotKept = (name: string, other: PartnershipRecord | null): string | false =>
  other !== null && `“${name}” is not kept among its former names, because readers find “${other.name}” by it.`;

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
  const namesake = whoIsCalled(after.name, record.id, all);
  const fault = after.slug === record.slug ? null : addressFault(after.slug);
  const isSame = after.name === record.name && after.shortName === record.shortName && after.slug === record.slug;
  return [
    record.closedOn !== null &&
      stops('partnership.closed', `“${record.name}” closed on ${sayDay(record.closedOn)}. It keeps the name it had.`),
    isSame && stops('rename.nothing', 'It is called that already. Give a new name, a new short name or a new web address.'),
    (after.name === '' || after.shortName === '') &&
      stops('rename.name-missing', 'A partnership has a full name and a short name. Neither can be empty.'),
    fault !== null && stops('rename.slug-invalid', fault),
    isTooLong(after.name, after.shortName) && stops('rename.name-too-long', NAME_TOO_LONG),
    [after.name, after.shortName].some((name) => ![record.name, record.shortName].includes(name) && !isPlainLine(name)) &&
      stops('rename.name-unseen', NOT_A_PLAIN_LINE),
    namesake !== null && stops('rename.name-taken', sayNameTaken(after.name, namesake)),
    other !== null && stops('rename.slug-taken', saySlugTaken(after.slug, other)),
    ...(inPublic.isPublic ? inPublic.blockers.map((message) => stops('rename.record-blocked', message)) : []),
  ];
};

const LONGEST_NAME = 200;

/** Whether one of the names is too long for lists and headings. */
export const isTooLong = (...names: readonly string[]): boolean => names.some((name) => name.length > LONGEST_NAME);

export const NAME_TOO_LONG = `A name has at most ${String(LONGEST_NAME)} characters. Shorten it.`;

const recordOf = ({ id, updatedAt, name, shortName, slug }: PartnershipRecord) => ({ id, updatedAt, name, shortName, slug });
