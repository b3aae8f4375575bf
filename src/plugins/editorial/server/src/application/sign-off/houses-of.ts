import type { GovernedTypes, SignOffSettings } from '../../../../contract';
import type { House } from '../../domain/sign-off/house';
import { UNCHOSEN } from '../../domain/sign-off/ready-workflows';
import type { ChosenSettings, DeskTables, Memberships } from '../ports';

export interface HousesPorts {
  readonly memberships: Memberships;
}

/** The partnerships that own a document, with what each asks for documents of this type, in the order of the owners. */
export const housesOf = async (
  tables: DeskTables,
  { owners, type }: { readonly owners: readonly string[]; readonly type: string },
  { memberships }: HousesPorts,
): Promise<readonly House[]> => {
  const chosen = await tables.signOffSettings.of(owners);
  const agencies = await tables.agencies.of(owners);
  const colleagues = await memberships.colleaguesIn(owners);
  return owners.map((partnership) => {
    const { name = '', people = [] } = colleagues.get(partnership) ?? {};
    const works = new Set(people.map(({ userId }) => userId));
    return {
      partnership,
      name,
      settings: settingsFor(chosen, partnership, type),
      agencies: (agencies.get(partnership) ?? []).map((agency) => ({
        ...agency,
        signatories: agency.signatories.filter(({ userId }) => works.has(userId)),
      })),
    };
  });
};

export const settingsFor = (chosen: readonly ChosenSettings[], partnership: string, type: string): SignOffSettings =>
  chosen.find((row) => row.partnership === partnership && row.type === type)?.settings ?? UNCHOSEN;

/** The types that are signed off: all that go public by themselves. */
export const signedTypes = (governed: GovernedTypes) => Object.values(governed).filter(({ partOf }) => partOf === undefined);
