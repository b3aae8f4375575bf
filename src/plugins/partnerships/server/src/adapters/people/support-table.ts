import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';

import type { SupportTable } from '../../application/people/ports';
import type { StoredSupportAccess } from '../../domain/support/support-rules';
import { onDatabase } from '../raw-rows';

const TABLE = 'concord_support_access';

const rows = z.array(
  z
    .object({
      id: z.string(),
      user_id: z.number(),
      partnership: z.string(),
      reason: z.string(),
      begun_at: z.string(),
      ends_at: z.string(),
      ended_at: z.string().nullable(),
      // From before it was kept, there is none.
      beside: z
        .string()
        .nullable()
        .transform((text) => z.array(z.string()).parse(JSON.parse(text ?? '[]'))),
    })
    .transform(({ id, partnership, reason, beside, ...rest }): StoredSupportAccess => ({
      id,
      userId: rest.user_id,
      partnership,
      reason,
      beside,
      begunAt: rest.begun_at,
      endsAt: rest.ends_at,
      endedAt: rest.ended_at,
    })),
);

/** Support access as the wall reads it. There is no way to delete a row. */
export const supportTable = (strapi: Core.Strapi): SupportTable => ({
  async of(partnership) {
    const found = await onDatabase(strapi, (knex) => knex(TABLE).where({ partnership }).orderBy('begun_at', 'desc').orderBy('id'));
    return rows.parse(found);
  },
  async beside(partnership) {
    const names = (knex: Knex) => knex(TABLE).where('beside', 'like', `%"${partnership}"%`);
    return rows.parse(await onDatabase(strapi, (knex) => names(knex).orderBy('begun_at', 'desc').orderBy('id')));
  },
  async add({ id, userId, partnership, reason, begunAt, endsAt, endedAt, beside }) {
    const times = { begun_at: begunAt, ends_at: endsAt, ended_at: endedAt };
    const row = { id, user_id: userId, partnership, reason, ...times, beside: JSON.stringify(beside) };
    await onDatabase(strapi, (knex) => knex(TABLE).insert(row));
  },
  async end(id, { at }) {
    await onDatabase(strapi, (knex) => knex(TABLE).where({ id }).update({ ended_at: at }));
  },
});
