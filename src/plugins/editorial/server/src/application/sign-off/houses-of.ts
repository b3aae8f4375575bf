import { subjectKey } from '../../../../../../kernel';
import { type Candidate, type GovernedTypes, REVIEW_LEAD, type SignOffSettings } from '../../../../contract';
import type { House } from '../../domain/sign-off/house';
import { emptyLead, houseOfCase } from '../../domain/sign-off/case-content';
import type { Owner } from '../../domain/sign-off/role-of';
import { UNCHOSEN } from '../../domain/sign-off/ready-workflows';
import type { ChosenSettings, DeskTables, Memberships } from '../ports';

export interface HousesPorts {
  readonly memberships: Memberships;
}

interface Owned {
  readonly owners: readonly string[];
  readonly type: string;
  /** It tells of a case (tellsOfCase). */
  readonly isCase: boolean;
}

/**
 * The partnerships that own a document, with what each asks for before just this one goes public, in the order of the owners.
 * Nobody works for one that closed: it would be waited for in vain. For the first owner's, all else is refused.
 */
export const housesOf = async (
  tables: DeskTables,
  { owners: all, type, isCase }: Owned,
  { memberships }: HousesPorts,
): Promise<readonly House[]> => {
  const owners = await firstAndOpen(all, memberships);
  const chosen = await tables.signOffSettings.of(owners);
  const agencies = await tables.agencies.of(owners);
  const colleagues = await memberships.colleaguesIn(owners);
  return owners.map((partnership) => {
    const { name = '', people = [] } = colleagues.get(partnership) ?? {};
    const works = new Set(people.map(({ userId }) => userId));
    const seats = (agencies.get(partnership) ?? []).map((agency) => ({
      ...agency,
      signatories: agency.signatories.filter(({ userId }) => works.has(userId)),
    }));
    const settings = settingsFor(chosen, partnership, type);
    const house: House = { partnership, name, settings, agencies: seats.filter(({ kind }) => kind !== REVIEW_LEAD) };
    return isCase ? houseOfCase(house, seats.find(({ kind }) => kind === REVIEW_LEAD) ?? emptyLead(partnership)) : house;
  });
};

/** The owners of each, with what decides about roles: as housesOf, but for many at once. Keys are subject keys. */
export const ownersOfEach = async (
  tables: DeskTables,
  candidates: readonly Pick<Candidate, 'type' | 'id' | 'owners'>[],
  { memberships }: HousesPorts,
): Promise<ReadonlyMap<string, readonly Owner[]>> => {
  const all = [...new Set(candidates.flatMap(({ owners }) => owners))];
  const chosen = await tables.signOffSettings.of(all);
  const colleagues = await memberships.colleaguesIn(all);
  const found = new Map<string, readonly Owner[]>();
  for (const candidate of candidates) {
    const owners = await firstAndOpen(candidate.owners, memberships);
    const ownerOf = (partnership: string): Owner => ({
      ...{ partnership, name: colleagues.get(partnership)?.name ?? '' },
      settings: settingsFor(chosen, partnership, candidate.type),
    });
    found.set(subjectKey(candidate), owners.map(ownerOf));
  }
  return found;
};

const firstAndOpen = async ([first, ...others]: readonly string[], memberships: Memberships): Promise<readonly string[]> => {
  if (first === undefined) return [];
  const closed = await Promise.all(others.map((owner) => memberships.isClosed(owner)));
  return [first, ...others.filter((_, at) => !closed[at])];
};

export const settingsFor = (chosen: readonly ChosenSettings[], partnership: string, type: string): SignOffSettings =>
  chosen.find((row) => row.partnership === partnership && row.type === type)?.settings ?? UNCHOSEN;

/** The types that are signed off: all that go public by themselves. */
export const signedTypes = (governed: GovernedTypes) => Object.values(governed).filter(({ partOf }) => partOf === undefined);
