import type { Knex } from 'knex';

import { isSqlite } from '../driver';

/** Ordinary tables by name, in order of the alphabet: no views, no virtual tables (SQLite's full-text index) and none of their shadows. */
export const tableNames = async (knex: Knex): Promise<readonly string[]> => {
  const rows = isSqlite(knex)
    ? await knex.raw<readonly Named[]>(SQLITE)
    : (await knex.raw<{ readonly rows: readonly Named[] }>(POSTGRES)).rows;
  return rows.map((row) => row.name).sort();
};

interface Named {
  readonly name: string;
}

const SQLITE = `select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite!_%' escape '!'`;
const POSTGRES = `select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'`;
