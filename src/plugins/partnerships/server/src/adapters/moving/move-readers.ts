import type { Knex } from 'knex';
import { z } from 'zod';

import { type Belongings, type Merging, READER_AUDIENCES } from '../../../../contract';

const KEYS = 'concord_site_keys';
const KEY_PARTNERSHIPS = 'concord_site_key_partnerships';
const PRACTITIONERS = 'concord_practitioners';

const keys = z.array(z.object({ name: z.string(), audience: z.enum(READER_AUDIENCES) }));
const links = z.array(z.object({ key_id: z.string() }));
const practitioners = z.array(z.object({ id: z.string(), email: z.string(), state: z.string() }));
type Practitioner = z.infer<typeof practitioners>[number];

/** States that a manager decided on. */
const DECIDED: readonly string[] = ['approved', 'blocked'];

export const readReaders = async (knex: Knex, partnership: string): Promise<Pick<Belongings, 'keys' | 'practitioners' | 'waiting'>> => {
  const ours = knex(KEY_PARTNERSHIPS).where({ partnership }).select('key_id');
  const found = await practitionersOf(knex, partnership);
  return {
    keys: keys.parse(await knex(KEYS).whereNull('revoked_at').whereIn('id', ours).orderBy('name').select('name', 'audience')),
    practitioners: found.filter(({ state }) => state === 'approved').length,
    waiting: found.filter(({ state }) => !DECIDED.includes(state)).length,
  };
};

export const moveReaders = async (knex: Knex, { from, to }: Merging): Promise<void> => {
  await moveKeys(knex, from, to);
  await movePractitioners(knex, from, to);
};

/** A key that opens both opens one from now on. */
const moveKeys = async (knex: Knex, from: string, to: string): Promise<void> => {
  const there = links.parse(await knex(KEY_PARTNERSHIPS).where({ partnership: to }).select('key_id')).map((link) => link.key_id);
  await knex(KEY_PARTNERSHIPS).where({ partnership: from }).whereIn('key_id', there).delete();
  await knex(KEY_PARTNERSHIPS).where({ partnership: from }).update({ partnership: to });
};

const movePractitioners = async (knex: Knex, from: string, to: string): Promise<void> => {
  const there = new Map((await practitionersOf(knex, to)).map((row) => [row.email, row]));
  for (const row of await practitionersOf(knex, from)) {
    const other = there.get(row.email);
    const stays = other && (DECIDED.includes(other.state) || !DECIDED.includes(row.state));
    if (other)
      await knex(PRACTITIONERS)
        .where({ id: stays ? row.id : other.id })
        .delete();
    if (!stays) await knex(PRACTITIONERS).where({ id: row.id }).update({ partnership: to });
  }
};

const practitionersOf = async (knex: Knex, partnership: string): Promise<readonly Practitioner[]> =>
  practitioners.parse(await knex(PRACTITIONERS).where({ partnership }).select('id', 'email', 'state'));
