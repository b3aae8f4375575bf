import type { Knex } from 'knex';

import type { DatabaseKind } from '../domain/manifest';

/**
 * Lets rows come in any order: references between tables (and, in `admin_users`, within one) are checked once, at the end of
 * `work`. Only this transaction is concerned: on SQLite the setting ends with it; on PostgreSQL, where Strapi's foreign keys
 * cannot be deferred as they are, they are altered inside it and altered back, so that nobody else ever sees them loose.
 */
export const withLoosenedReferences = async (trx: Knex, database: DatabaseKind, work: () => Promise<void>): Promise<void> => {
  await (database === 'sqlite' ? onSqlite(trx, work) : onPostgres(trx, work));
};

const onPostgres = async (trx: Knex, work: () => Promise<void>): Promise<void> => {
  const { rows } = await trx.raw<{ readonly rows: readonly Constraint[] }>(STRICT_FOREIGN_KEYS);
  for (const { owner, name } of rows) await trx.raw('alter table ?? alter constraint ?? deferrable initially deferred', [owner, name]);
  await work();
  await trx.raw('set constraints all immediate');
  for (const { owner, name } of rows) await trx.raw('alter table ?? alter constraint ?? not deferrable', [owner, name]);
};

interface Constraint {
  readonly owner: string;
  readonly name: string;
}

const STRICT_FOREIGN_KEYS = `
  select t.relname as owner, c.conname as name from pg_constraint c join pg_class t on t.oid = c.conrelid
  where c.contype = 'f' and not c.condeferrable and c.connamespace = current_schema()::regnamespace`;

const onSqlite = async (trx: Knex, work: () => Promise<void>): Promise<void> => {
  await trx.raw('pragma defer_foreign_keys = on');
  await work();
  const [broken] = await trx.raw<readonly { readonly table: string; readonly parent: string }[]>('pragma foreign_key_check');
  if (broken) throw new Error(`A row of ${broken.table} refers to one of ${broken.parent} that is not there.`);
};
