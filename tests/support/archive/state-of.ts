import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { canonicalJson } from '../../../src/kernel';
import type { BootedApp } from '../boot';
import { DEEP_QUESTIONS } from '../delivery/questions';

/** What the databases keep of themselves, or of one machine. Everything else must travel. */
const ITS_OWN = /^(strapi_migrations|strapi_migrations_internal|strapi_database_schema|strapi_sessions|strapi_transfer_token.*|sqlite_.*)$/;

/** The full-text index is another thing in either database. Searching is asked instead. */
const INDEX = 'concord_read_search';

type Rows = Readonly<Record<string, readonly string[]>>;

/** A row of settings in which Strapi keeps when it last counted uploads; it may do so at any moment. */
const OF_THE_HOUR = 'plugin_upload_metrics';

export interface InstallationState {
  readonly rows: Rows;
  readonly files: readonly string[];
  readonly heads: string;
  readonly answers: readonly string[];
}

/** All that must be the same after a move. */
export const stateOf = async (app: BootedApp): Promise<InstallationState> => ({
  ...(await storedStateOf(app)),
  answers: await answersOf(app),
});

/** The same without asking as a reader, which opens a connection more. */
export const storedStateOf = async (app: BootedApp): Promise<Omit<InstallationState, 'answers'>> => ({
  rows: await rowsOfEverything(app.strapi),
  files: filesOf(app),
  heads: headsOf(app),
});

/** Every row of every table, in a form that does not tell which database it came from, ordered. */
const rowsOfEverything = async ({ db }: Core.Strapi): Promise<Rows> => {
  const knex = db.connection;
  const isSqlite = db.dialect.client === 'sqlite';
  const names: readonly { name: string }[] = isSqlite
    ? await knex('sqlite_master').where({ type: 'table' }).select('name')
    : await knex('information_schema.tables').where({ table_schema: 'public' }).select('table_name as name');
  const rows: Record<string, readonly string[]> = {};
  for (const { name } of names.filter((table) => !ITS_OWN.test(table.name) && !table.name.startsWith(INDEX))) {
    const found: readonly Readonly<Record<string, unknown>>[] = await knex(name).select('*');
    rows[name] = found
      .filter(({ key }) => key !== OF_THE_HOUR)
      .map((row) => canonicalJson(Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]))))
      .sort();
  }
  return rows;
};

/** Booleans and numbers as digits, instants as milliseconds, JSON in canonical form, times without a fraction of nothing. */
const plain = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return value.toString('hex');
  if (isDate(value)) return String(Number(value));
  if (typeof value === 'boolean') return String(Number(value));
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.startsWith('{') || text.startsWith('[')) return canonicalJson(JSON_VALUE.parse(JSON.parse(text)));
  // SQLite's driver rounds what no JavaScript number holds.
  if (/^\d{16,19}$/.test(text)) return String(Number(text));
  return /^\d\d:\d\d:\d\d\.0+$/.test(text) ? text.slice(0, 8) : text;
};

const JSON_VALUE = z.json();

/** Not `instanceof`: a driver's dates are of another realm under jest. */
const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';

/** Names and hashes of every file beside the database. */
const filesOf = ({ env }: Pick<BootedApp, 'env'>): readonly string[] =>
  [env.UPLOADS_DIR, env.PUBLISHED_FILES_DIR].flatMap((folder = '') =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => `${path.basename(folder)}/${name} ${hashOf(path.join(folder, name))}`)
          .sort()
      : [],
  );

const headsOf = ({ env }: Pick<BootedApp, 'env'>): string =>
  existsSync(env.LEDGER_HEADS_FILE ?? '') ? readFileSync(env.LEDGER_HEADS_FILE ?? '', 'utf8').trim() : '';

/** What readers are told, byte by byte. */
const answersOf = async ({ http }: Pick<BootedApp, 'http'>): Promise<readonly string[]> => {
  const answers: string[] = [];
  for (const query of Object.values(DEEP_QUESTIONS)) answers.push((await http.post('/graphql').send({ query })).text);
  return answers;
};

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
