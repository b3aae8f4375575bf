import { DomainError } from '../../kernel';
import { addressFault } from '../../plugins/partnerships/contract';

import type { PartnershipRecord } from './partnership-facts';
import { addressOfName, type Known, whoHas } from './taken-slugs';

/**
 * Who has a full name, or had it before. Null when nobody but `own` does, and when it is among `own`'s names already: whoever took
 * another partnership in may be called like it. Short names are for people who know which one is meant, and several may have one.
 */
export const whoIsCalled = (name: string, own: string, partnerships: readonly PartnershipRecord[]): PartnershipRecord | null => {
  const isCalledSo = (record: PartnershipRecord) => namesOf(record).some((other) => keyOf(other) === keyOf(name));
  if (partnerships.some((record) => record.id === own && isCalledSo(record))) return null;
  return partnerships.find((record) => record.id !== own && isCalledSo(record)) ?? null;
};

/** Whose a former name is, when readers who look for it are led to somebody else than `own`. */
const whoHasFormerName = (name: string, own: string, known: Known): PartnershipRecord | null =>
  whoIsCalled(name, own, known.partnerships) ?? (addressOfName(name) === '' ? null : whoHas(addressOfName(name), own, known));

const namesOf = ({ name, aliases }: PartnershipRecord): readonly string[] => [name, ...aliases.map((alias) => alias.name)];

/** However it is written: capitals, spaces and hyphens make no other name. */
const keyOf = (name: string): string => addressOfName(name) || name.trim().toLowerCase();

/** What is said of a name that another has. */
export const sayNameTaken = (name: string, other: PartnershipRecord): string =>
  `“${name.trim()}” is the name of another partnership, or was: “${other.name}”. Choose one by which they cannot be mistaken for each other.`;

/** What is said of an address that another has. */
export const saySlugTaken = (slug: string, other: PartnershipRecord): string =>
  `The web address “${slug}” leads to “${other.name}”, by its name of today or an earlier one. Choose another.`;

export interface GivenNames {
  readonly name: string;
  /** Empty where none is asked for. */
  readonly slug: string;
  /** Former names that are added. */
  readonly formerNames: readonly string[];
}

/**
 * What a record that somebody makes or changes may be called. `own` is empty for one that is made. Throws `partnership.name-taken`,
 * `slug.bad`, `slug.taken` and `partnership.former-name-taken`.
 */
export const requireOwnNames = ({ name, slug, formerNames }: GivenNames, own: string, known: Known): void => {
  const namesake = whoIsCalled(name, own, known.partnerships);
  if (namesake) throw refusal('partnership.name-taken', sayNameTaken(name, namesake));
  const fault = slug === '' ? null : addressFault(slug);
  if (fault !== null) throw new DomainError({ code: 'slug.bad', refusal: 'invalid', message: fault });
  const holder = slug === '' ? null : whoHas(slug, own, known);
  if (holder) throw refusal('slug.taken', saySlugTaken(slug, holder));
  for (const formerName of formerNames) {
    const other = whoHasFormerName(formerName, own, known);
    if (other) throw refusal('partnership.former-name-taken', sayFormerNameTaken(formerName, other));
  }
};

const sayFormerNameTaken = (name: string, other: PartnershipRecord): string =>
  `“${name.trim()}” cannot stand among the former names: whoever looks for it is led to “${other.name}”. Take it out.`;

const refusal = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'conflict', message });
