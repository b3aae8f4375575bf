import type { Knex } from 'knex';

import { isSqlite } from './driver';

interface Immutability {
  /** The one change that is let through, as a condition on OLD and NEW; null for none. */
  readonly allow: string | null;
  readonly key: readonly string[];
}

/**
 * Makes a table append-only by triggers. On SQLite an existing key is refused on insert too, because
 * `INSERT OR REPLACE` gets past update and delete triggers; on PostgreSQL `TRUNCATE` has a trigger of its own.
 */
export const immutableTable = async (knex: Knex, table: string, { allow, key }: Immutability): Promise<void> => {
  for (const statement of isSqlite(knex) ? sqliteTriggers(table, { allow, key }) : postgresTriggers(table, allow))
    await knex.raw(statement);
};

const sqliteTriggers = (table: string, { allow, key }: Immutability): readonly string[] => {
  const refuse = `SELECT RAISE(ABORT, '${table} is append-only');`;
  const unless = allow === null ? '' : `WHEN NOT (${allow})`;
  return [
    `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} ${unless} BEGIN ${refuse} END`,
    `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} BEGIN ${refuse} END`,
    `CREATE TRIGGER ${table}_no_replace BEFORE INSERT ON ${table}
       WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${key.map((column) => `${column} = NEW.${column}`).join(' AND ')}) BEGIN ${refuse} END`,
  ];
};

const postgresTriggers = (table: string, allow: Immutability['allow']): readonly string[] => {
  const unless = allow === null ? '' : `WHEN (NOT (${allow}))`;
  return [
    `CREATE OR REPLACE FUNCTION concord_append_only() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
    `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} FOR EACH ROW ${unless} EXECUTE FUNCTION concord_append_only()`,
    `CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION concord_append_only()`,
    `CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION concord_append_only()`,
  ];
};
