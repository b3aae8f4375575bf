import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';

import { type EndingService, type LetIn, MEMBERSHIP_ROLES } from '../../../contract';

import { asSystem } from './as-system';
import { MEMBERSHIP_UID } from './membership-rows';
import { takePeopleLock } from './people-lock';
import { onDatabase } from './raw-rows';

const KEYS = 'concord_site_keys';
const KEY_PARTNERSHIPS = 'concord_site_key_partnerships';
const PRACTITIONERS = 'concord_practitioners';
const INVITATIONS = 'concord_invitations';

/** What ends with a partnership, on Strapi's own transactions. */
export const createEnding = (strapi: Core.Strapi): EndingService => ({
  async attached(partnership) {
    const members = await membersOf(strapi, partnership);
    return strapi.db.transaction(async ({ trx }) => {
      const knex = trx as Knex;
      const keys = await workingKeys(knex, partnership);
      const states = STATES.parse(await knex(PRACTITIONERS).where({ partnership }).select('state')).map(({ state }) => state);
      return {
        invitations: INVITED.parse(await knex(INVITATIONS).where(open(partnership)).select('id')).length,
        roles: members.map(({ role }) => role),
        keys: keys.filter(({ others }) => others === 0).map(({ name }) => name),
        sharedKeys: keys.filter(({ others }) => others > 0).map(({ name }) => name),
        practitioners: states.filter((state) => state === 'approved').length,
        waiting: states.filter((state) => WAITING.includes(state)).length,
      };
    });
  },
  readers: (partnership) => readersOf(strapi, partnership),
  async end(partnership, { at, by }) {
    await strapi.db.transaction(async ({ trx }) => {
      const knex = trx as Knex;
      // Whoever joins at this moment is in before, and out with the others, or finds it closed.
      await takePeopleLock(knex);
      await endMemberships(strapi, partnership);
      await knex(INVITATIONS).where(open(partnership)).update({ revoked_at: at });
      const keys = await workingKeys(knex, partnership);
      const [own, shared] = [keys.filter(({ others }) => others === 0), keys.filter(({ others }) => others > 0)];
      await knex(KEYS).whereIn('id', idsOf(own)).update({ revoked_at: at });
      await knex(KEY_PARTNERSHIPS).where({ partnership }).whereIn('key_id', idsOf(shared)).delete();
      await knex(PRACTITIONERS)
        .where({ partnership })
        .whereIn('state', [...WAITING])
        .delete();
      await knex(PRACTITIONERS).where({ partnership, state: 'approved' }).update({ state: 'blocked', changed_at: at, changed_by: by });
    });
  },
});

const readersOf = (strapi: Core.Strapi, partnership: string): Promise<readonly LetIn[]> =>
  onDatabase(strapi, async (knex) =>
    READERS.parse(await knex(PRACTITIONERS).where({ partnership, state: 'approved' }).orderBy(['name', 'email']).select('name', 'email')),
  );

const WAITING: readonly string[] = ['asked', 'invited'];
const STATES = z.array(z.object({ state: z.string() }));
const READERS = z.array(z.object({ name: z.string(), email: z.string() }));
const MEMBERS = z.array(z.object({ id: z.number(), role: z.enum(MEMBERSHIP_ROLES) }));
const KEY_ROWS = z.array(z.object({ id: z.string(), name: z.string() }));
const INVITED = z.array(z.object({ id: z.string() }));
const LINKS = z.array(z.object({ key_id: z.string() }));

const membersOf = async (strapi: Core.Strapi, partnership: string) =>
  MEMBERS.parse(
    await asSystem(strapi, 'who works there', () =>
      strapi.db
        .query(MEMBERSHIP_UID)
        .findMany({ where: { partnership: { globalId: partnership } }, select: ['id', 'role'], orderBy: { id: 'asc' } }),
    ),
  );

const endMemberships = async (strapi: Core.Strapi, partnership: string): Promise<void> => {
  for (const { id } of await membersOf(strapi, partnership)) {
    await asSystem(strapi, 'a partnership closes', () => strapi.db.query(MEMBERSHIP_UID).delete({ where: { id } }));
  }
};

const open = (partnership: string) => ({ partnership, accepted_at: null, revoked_at: null });

interface WorkingKey {
  readonly id: string;
  readonly name: string;
  /** How many other partnerships it opens. */
  readonly others: number;
}

const workingKeys = async (knex: Knex, partnership: string): Promise<readonly WorkingKey[]> => {
  const ours = knex(KEY_PARTNERSHIPS).where({ partnership }).select('key_id');
  const keys = KEY_ROWS.parse(await knex(KEYS).whereNull('revoked_at').whereIn('id', ours).orderBy('name').select('id', 'name'));
  const links = LINKS.parse(await knex(KEY_PARTNERSHIPS).whereIn('key_id', idsOf(keys)).whereNot({ partnership }).select('key_id'));
  return keys.map(({ id, name }) => ({ id, name, others: links.filter((link) => link.key_id === id).length }));
};

const idsOf = (keys: readonly { readonly id: string }[]): readonly string[] => keys.map(({ id }) => id);
