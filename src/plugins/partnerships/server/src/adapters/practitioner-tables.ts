import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { HouseListener } from '../../../contract';
import type { PractitionerTables, PractitionerTransact, StoredPractitioner } from '../application/practitioner-ports';
import { watchPractitioners } from '../application/watch-practitioners';

import { noting } from './noting';
import { takePeopleLock } from './people-lock';

const TABLE = 'concord_practitioners';

interface Row {
  readonly id: string;
  readonly partnership: string;
  readonly email: string;
  readonly name: string;
  readonly organisation: string;
  readonly state: StoredPractitioner['state'];
  readonly user_id: number | null;
  readonly invitation: string | null;
  readonly invitation_expires_at: string | null;
  readonly created_at: string;
  readonly changed_at: string;
  readonly changed_by: string;
}

/** A transaction of Strapi's: an account made inside it is made with the rest or not at all. */
export const transactPractitioners =
  (strapi: Core.Strapi, tell: HouseListener): PractitionerTransact =>
  async (work) =>
    await strapi.db.transaction(({ trx }) => noting(tell, (note) => work(watchPractitioners(practitionerTables(trx as Knex), note))));

const practitionerTables = (knex: Knex): PractitionerTables => {
  const first = async (where: Partial<Row>): Promise<StoredPractitioner | null> => {
    const [row] = await knex<Row>(TABLE).where(where);
    return row ? stored(row) : null;
  };
  return {
    lock: () => takePeopleLock(knex),
    ofPartnership: async (partnership) => (await knex<Row>(TABLE).where({ partnership })).map(stored),
    find: (id) => first({ id }),
    byEmail: (partnership, email) => first({ partnership, email }),
    byInvitation: (invitation) => first({ invitation }),
    async countAsked(partnership) {
      const rows = await knex<Row>(TABLE).where({ partnership, state: 'asked' }).select('id');
      return rows.length;
    },
    async add(practitioner) {
      await knex(TABLE).insert(rowOf(practitioner));
    },
    async change(before, changes) {
      const { id, state } = before;
      const changed = await knex(TABLE)
        .where({ id, state, changed_at: before.changedAt })
        .update(rowOf({ ...before, ...changes }));
      return changed === 1;
    },
    async remove(id) {
      await knex(TABLE).where({ id }).delete();
    },
  };
};

const stored = (row: Row): StoredPractitioner => ({
  id: row.id,
  partnership: row.partnership,
  email: row.email,
  name: row.name,
  organisation: row.organisation,
  state: row.state,
  userId: row.user_id,
  invitation: row.invitation,
  invitationExpiresAt: row.invitation_expires_at,
  createdAt: row.created_at,
  changedAt: row.changed_at,
  changedBy: row.changed_by,
});

const rowOf = (practitioner: StoredPractitioner): Row => ({
  id: practitioner.id,
  partnership: practitioner.partnership,
  email: practitioner.email,
  name: practitioner.name,
  organisation: practitioner.organisation,
  state: practitioner.state,
  user_id: practitioner.userId,
  invitation: practitioner.invitation,
  invitation_expires_at: practitioner.invitationExpiresAt,
  created_at: practitioner.createdAt,
  changed_at: practitioner.changedAt,
  changed_by: practitioner.changedBy,
});
