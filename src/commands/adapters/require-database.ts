import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

import Database from 'better-sqlite3';
import { Client } from 'pg';

import { DomainError } from '../../kernel';

/** Every database that Strapi has ever prepared has it. */
const MARK = 'strapi_database_schema';

/**
 * Refuses a command on a database that is not there, as after a mistyped setting: starting the app would make an empty one and
 * prepare it. Throws `database.missing` and `database.empty`; a database that cannot be asked is left to the app to tell of.
 */
export const requireDatabase = async (root: string): Promise<void> => {
  const file = path.join(root, '.env');
  const settings = { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...process.env };
  if (settings['DATABASE_CLIENT'] === 'postgres') await requirePostgres(settings['DATABASE_URL'], settings['DATABASE_SCHEMA'] ?? 'public');
  else requireSqlite(path.resolve(root, settings['DATABASE_FILENAME'] ?? '.data/concord.db'));
};

const requireSqlite = (filename: string): void => {
  if (!existsSync(filename)) throw missing(filename, 'DATABASE_FILENAME');
  const database = new Database(filename, { readonly: true, fileMustExist: true });
  try {
    if (database.prepare(`SELECT 1 FROM sqlite_master WHERE name = ?`).get(MARK) === undefined) throw empty(filename, 'DATABASE_FILENAME');
  } finally {
    database.close();
  }
};

const requirePostgres = async (connectionString: string | undefined, schema: string): Promise<void> => {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  const name = `${client.host}/${client.database ?? ''}`;
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM information_schema.tables WHERE table_schema = $1 AND table_name = $2', [
      schema,
      MARK,
    ]);
    if (rowCount === 0) throw empty(name, 'DATABASE_URL and DATABASE_SCHEMA');
  } catch (error) {
    throw isUnknownDatabase(error) ? missing(name, 'DATABASE_URL') : error;
  } finally {
    await client.end();
  }
};

/** PostgreSQL's `invalid_catalog_name`. */
const isUnknownDatabase = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '3D000';

const missing = (database: string, setting: string): DomainError =>
  refusal('database.missing', `There is no database ${database}. Nothing was made: look at ${setting}, in .env or the environment.`);

const empty = (database: string, setting: string): DomainError =>
  refusal(
    'database.empty',
    `The database ${database} holds no Concord. Nothing was changed: look at ${setting}, in .env or the environment.`,
  );

const refusal = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'not-found', message });
