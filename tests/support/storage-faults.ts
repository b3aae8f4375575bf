import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { databaseKind } from './test-database';

/** Makes the app's database read-only while `work` runs: for its connection on SQLite, for every transaction on PostgreSQL. */
export const whileReadOnly = async (strapi: Core.Strapi, work: () => Promise<void>): Promise<void> => {
  const knex = strapi.db.connection;
  const isPostgres = databaseKind() === 'postgres';
  await (isPostgres ? onEveryConnection(strapi, 'set default_transaction_read_only = on') : knex.raw('pragma query_only = on'));
  try {
    await work();
  } finally {
    await (isPostgres ? onEveryConnection(strapi, 'set default_transaction_read_only = off') : knex.raw('pragma query_only = off'));
  }
};

/**
 * Leaves the database no room to grow while `work` runs. SQLite keeps to the number of pages it has; PostgreSQL, which
 * has no such limit, answers what it answers on a full disk (SQLSTATE 53100) to whatever is inserted into the table.
 */
export const whileFull = async (strapi: Core.Strapi, table: string, work: () => Promise<void>): Promise<void> => {
  const knex = strapi.db.connection;
  if (databaseKind() === 'sqlite') {
    // Free pages inside the file would be room still.
    await knex.raw('vacuum');
    const [size] = await knex.raw<readonly { page_count: number }[]>('pragma page_count');
    await knex.raw(`pragma max_page_count = ${size?.page_count ?? 0}`);
  } else {
    await knex.raw(`create function no_room() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`);
    await knex.raw('create trigger no_room before insert on ?? execute function no_room()', [table]);
  }
  try {
    await work();
  } finally {
    await (databaseKind() === 'sqlite' ? knex.raw('pragma max_page_count = 1073741823') : knex.raw('drop function no_room cascade'));
  }
};

/** Leaves something in the running transaction that lets every statement pass and the COMMIT fail. Nothing of it outlives the transaction. */
export const failCommit = async (knex: Knex): Promise<void> => {
  if (databaseKind() === 'sqlite') {
    await knex.raw('pragma defer_foreign_keys = on');
    await knex('admin_users_roles_lnk').insert({ user_id: 999_999, role_id: 999_999 });
    return;
  }
  await knex.raw(`create temporary table doomed (name text) on commit drop`);
  await knex.raw(`create function pg_temp.fail_late() returns trigger language plpgsql as $$ begin raise exception 'Too late.'; end $$`);
  await knex.raw(`create constraint trigger fail_late after insert on doomed deferrable initially deferred
    for each row execute function pg_temp.fail_late()`);
  await knex('doomed').insert({ name: 'x' });
};

/** Runs a statement on each connection that the pool holds, all taken at once so that none is missed. */
const onEveryConnection = async ({ db }: Core.Strapi, statement: string): Promise<void> => {
  const pool = db.connection.client as {
    acquireConnection(): Promise<object>;
    releaseConnection(connection: object): Promise<void>;
    pool: { max: number };
  };
  const connections = await Promise.all(Array.from({ length: pool.pool.max }, () => pool.acquireConnection()));
  for (const connection of connections) await db.connection.raw(statement).connection(connection);
  for (const connection of connections) await pool.releaseConnection(connection);
};
