import type { Core } from '@strapi/strapi';

import { databaseKind } from './test-database';

type Row = Readonly<Record<string, unknown>>;

/** Every table that a text could hide in, full-text indexes and their shadows included. */
export const everyTable = async ({ db }: Core.Strapi): Promise<readonly string[]> => {
  const knex = db.connection;
  const rows: readonly { name: string }[] =
    databaseKind() === 'postgres'
      ? await knex('information_schema.tables').where({ table_schema: 'public' }).select('table_name as name')
      : await knex('sqlite_master').where({ type: 'table' }).select('name');
  return rows.map(({ name }) => name).sort();
};

export const rowsOf = async ({ db }: Core.Strapi, table: string): Promise<readonly Row[]> => db.connection(table).select('*');

/** Names of the tables of which some value has the text in it, in any case, in text, JSON or bytes. */
export const tablesHolding = async (strapi: Core.Strapi, text: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const table of await everyTable(strapi)) {
    const rows = await rowsOf(strapi, table);
    if (rows.some((row) => Object.values(row).some((value) => textOf(value).toLowerCase().includes(text.toLowerCase())))) found.push(table);
  }
  return found;
};

/** Rows of every projection by table, in an order of their own that does not depend on when they were written. */
export const projections = async (strapi: Core.Strapi): Promise<Readonly<Record<string, readonly string[]>>> => {
  const names = (await everyTable(strapi)).filter((name) => name === 'concord_publications' || name.startsWith('concord_read_'));
  const shadows = /_(data|idx|docsize|config|content)$/;
  const result: Record<string, readonly string[]> = {};
  for (const name of names.filter((table) => !shadows.test(table))) {
    result[name] = (await rowsOf(strapi, name))
      .map((row) => JSON.stringify(Object.entries(row).map(([key, value]) => [key, textOf(value)])))
      .sort();
  }
  if (names.includes('concord_read_search_data')) result['words of concord_read_search'] = await indexedWords(strapi);
  return result;
};

/** What SQLite's full-text index holds, word by word with document, column and place: its own rows show none of it. */
const indexedWords = async ({ db }: Core.Strapi): Promise<readonly string[]> => {
  const knex = db.connection;
  await knex.raw(`create virtual table temp.indexed_words using fts5vocab('main', 'concord_read_search', 'instance')`);
  const rows: readonly Row[] = await knex('temp.indexed_words').select('*');
  await knex.raw('drop table temp.indexed_words');
  return rows.map((row) => JSON.stringify(row)).sort();
};

const textOf = (value: unknown): string => {
  if (Buffer.isBuffer(value)) return value.toString('utf8');
  return typeof value === 'string' ? value : JSON.stringify(value);
};
