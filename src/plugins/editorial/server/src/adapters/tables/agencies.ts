import type { Knex } from 'knex';

import type { Agency } from '../../../../contract';
import type { DeskTables } from '../../application/ports';

interface AgencyRow {
  readonly id: string;
  readonly partnership: string;
  readonly name: string;
  readonly kind: Agency['kind'];
}

interface SignatoryRow {
  readonly agency: string;
  readonly user_id: number;
  readonly is_deputy: number;
}

const AGENCIES = 'concord_agencies';
const SIGNATORIES = 'concord_agency_signatories';

export const agenciesTable = (knex: Knex): DeskTables['agencies'] => ({
  async of(partnerships) {
    const rows: readonly AgencyRow[] = await knex(AGENCIES)
      .select('id', 'partnership', 'name', 'kind')
      .whereIn('partnership', [...partnerships])
      .whereNull('ended_at')
      .orderBy(['made_at', 'id']);
    const signatories: readonly SignatoryRow[] = await knex(SIGNATORIES)
      .select('*')
      .whereIn(
        'agency',
        rows.map(({ id }) => id),
      )
      .orderBy(['is_deputy', 'user_id']);
    return new Map(
      partnerships.map((id) => [id, rows.filter(({ partnership }) => partnership === id).map((row) => agencyOf(row, signatories))]),
    );
  },
  async namesOf(ids) {
    const rows: readonly Pick<AgencyRow, 'id' | 'name'>[] = await knex(AGENCIES)
      .select('id', 'name')
      .whereIn('id', [...ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  },
  partnershipOf: (id) => partnershipOf(knex, id),
  async add({ id, name, kind }, { partnership, at }) {
    await knex(AGENCIES).insert({ id, partnership, name, kind, made_at: at, ended_at: null });
  },
  async save({ id, name, kind, signatories }) {
    await knex(AGENCIES).where({ id }).update({ name, kind });
    await knex(SIGNATORIES).where({ agency: id }).delete();
    for (const { userId, isDeputy } of signatories) {
      await knex(SIGNATORIES).insert({ agency: id, user_id: userId, is_deputy: isDeputy ? 1 : 0 } satisfies SignatoryRow);
    }
  },
  async end(id, at) {
    await knex(AGENCIES).where({ id }).update({ ended_at: at });
  },
});

const partnershipOf = async (knex: Knex, id: string): Promise<string | null> => {
  const row = await knex<AgencyRow>(AGENCIES).where({ id }).first('partnership');
  return row?.partnership ?? null;
};

const agencyOf = ({ id, name, kind }: AgencyRow, signatories: readonly SignatoryRow[]): Agency => ({
  id,
  name,
  kind,
  signatories: signatories
    .filter(({ agency }) => agency === id)
    .map(({ user_id, is_deputy }) => ({ userId: user_id, isDeputy: is_deputy === 1 })),
});
