import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { knex as openKnex } from 'knex';

import { TABLES } from '../../../src/plugins/delivery/server/src/adapters/read-tables';
import { openSqliteReadConnection } from '../../../src/plugins/delivery/server/src/adapters/sqlite-read-connection';

import { createHarness, type ReadingHarness } from './reading-harness';

/** A read store in an SQLite file of its own, without Strapi. Call `close` at the end. */
export const scratchReading = async (): Promise<ReadingHarness & { close(): Promise<void> }> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'concord-reading-'));
  const filename = path.join(folder, 'read.db');
  const knex = openKnex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true });
  await knex.raw('PRAGMA journal_mode = WAL');
  for (const statement of TABLES.sqlite) await knex.raw(statement);
  const connection = openSqliteReadConnection(filename);
  return Object.assign(createHarness(knex, connection), {
    async close() {
      await connection.close();
      await knex.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  });
};
