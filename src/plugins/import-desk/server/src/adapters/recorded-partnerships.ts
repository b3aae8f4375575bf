import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

import Database from 'better-sqlite3';
import { Client } from 'pg';
import { z } from 'zod';

import type { RecordedPartnerships } from '../application/ports';

/**
 * The partnerships in the database of a checkout, by the settings of its server, read without starting it and without writing
 * anything: a dry run is quick and leaves no trace. A database that is not there, or not ready, has none.
 */
export const recordedPartnerships = (root: string): RecordedPartnerships => ({
  async slugs() {
    const file = path.join(root, '.env');
    const settings = { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...process.env };
    try {
      return settings['DATABASE_CLIENT'] === 'postgres'
        ? await slugsInPostgres(settings['DATABASE_URL'], settings['DATABASE_SCHEMA'] ?? 'public')
        : slugsInSqlite(path.resolve(root, settings['DATABASE_FILENAME'] ?? '.data/concord.db'));
    } catch {
      return [];
    }
  },
});

const ROWS = z.array(z.object({ slug: z.string() })).transform((rows) => rows.map(({ slug }) => slug));
const STATEMENT = 'SELECT DISTINCT slug FROM partnerships WHERE slug IS NOT NULL ORDER BY slug';

const slugsInSqlite = (filename: string): readonly string[] => {
  if (!existsSync(filename)) return [];
  const database = new Database(filename, { readonly: true, fileMustExist: true });
  try {
    return ROWS.parse(database.prepare(STATEMENT).all());
  } finally {
    database.close();
  }
};

const slugsInPostgres = async (connectionString: string | undefined, schema: string): Promise<readonly string[]> => {
  const client = new Client({ connectionString, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    const table = `${client.escapeIdentifier(schema)}.partnerships`;
    const { rows } = await client.query(STATEMENT.replace('partnerships', table));
    return ROWS.parse(rows);
  } finally {
    await client.end();
  }
};
