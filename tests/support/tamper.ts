import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { databaseKind } from './test-database';

/**
 * Changes what the triggers guard, as somebody with the rights of the database's owner could, and puts the triggers back.
 * Outside of tests nobody does.
 */
export const tamper = async ({ db }: Core.Strapi, table: string, change: (knex: Knex) => Promise<unknown>): Promise<void> => {
  const knex = db.connection;
  if (databaseKind() === 'postgres') {
    await knex.raw('alter table ?? disable trigger user', [table]);
    await change(knex);
    await knex.raw('alter table ?? enable trigger user', [table]);
    return;
  }
  const triggers: readonly { name: string; sql: string }[] = await knex('sqlite_master')
    .where({ type: 'trigger', tbl_name: table })
    .select('name', 'sql');
  for (const { name } of triggers) await knex.raw('drop trigger ??', [name]);
  await change(knex);
  for (const { sql } of triggers) await knex.raw(sql);
};
