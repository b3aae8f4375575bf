import type { Knex } from 'knex';

import { storageRefusal } from '../../kernel';
import type { DatabaseKind } from '../domain/manifest';

/** Whether another process is connected to the database. Outside any transaction. */
export const isInUse = (knex: Knex, database: DatabaseKind): Promise<boolean> =>
  database === 'sqlite' ? onSqlite(knex) : onPostgres(knex);

/** SQLite leaves its write-ahead log only when it is alone with the file; a server holds it open even while it does nothing. */
const onSqlite = async (knex: Knex): Promise<boolean> => {
  try {
    const [left] = await knex.raw<readonly { readonly journal_mode: string }[]>('pragma journal_mode = delete');
    return left?.journal_mode !== 'delete';
  } catch (error) {
    if (storageRefusal(error)?.code === 'storage.busy') return true;
    throw error;
  } finally {
    await knex.raw('pragma journal_mode = wal');
  }
};

/** A session that is older than this process belongs to another one. By the database's clock alone, so that no other one matters. */
const onPostgres = async (knex: Knex): Promise<boolean> => {
  const { rows } = await knex.raw<{ readonly rows: readonly unknown[] }>(
    `select 1 from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
        and clock_timestamp() - backend_start > make_interval(secs => ?)`,
    [process.uptime() + 1],
  );
  return rows.length > 0;
};
