import { type GovernedTypes, REVIEW_LEAD, type SignOffDesk } from '../../../../contract';
import type { DeskTables, Memberships } from '../ports';

import { settingsFor, signedTypes } from './houses-of';

export interface SignOffDeskPorts {
  readonly governed: GovernedTypes;
  readonly memberships: Memberships;
}

/** A partnership's rules, with the signatories who work there, whoever asks. */
export const readSignOffDesk = async (
  tables: DeskTables,
  partnership: string,
  { governed, memberships }: SignOffDeskPorts,
): Promise<SignOffDesk> => {
  const chosen = await tables.signOffSettings.of([partnership]);
  const { people = [] } = (await memberships.colleaguesIn([partnership])).get(partnership) ?? {};
  const works = new Set(people.map(({ userId }) => userId));
  const seats = ((await tables.agencies.of([partnership])).get(partnership) ?? []).map((agency) => ({
    ...agency,
    signatories: agency.signatories.filter(({ userId }) => works.has(userId)),
  }));
  return {
    types: signedTypes(governed).map(({ type, name }) => ({ type, name, settings: settingsFor(chosen, partnership, type) })),
    agencies: seats.filter(({ kind }) => kind !== REVIEW_LEAD),
    reviewLeads: seats.find(({ kind }) => kind === REVIEW_LEAD)?.signatories ?? [],
    people: people.map(({ userId, name }) => ({ userId, name })),
  };
};
