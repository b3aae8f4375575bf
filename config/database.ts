import path from 'node:path';

import type { Core } from '@strapi/strapi';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

/**
 * WAL lets the read connection of delivery read while a publication is written; FULL keeps the last
 * commits over a power cut (docs/decisions/0005-storage.md). The timeout comes first, because
 * switching to WAL itself takes a lock.
 */
const prepareSqlite = (connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void): void => {
  connection.pragma('busy_timeout = 5000');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  done(null, connection);
};

const database = ({ env }: Core.Config.Shared.ConfigParams) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (client === 'postgres') {
    return {
      connection: {
        client,
        connection: {
          connectionString: env('DATABASE_URL'),
          ssl: env.bool('DATABASE_SSL', false) && { rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true) },
          schema: env('DATABASE_SCHEMA', 'public'),
        },
        pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
      },
    };
  }
  if (client !== 'sqlite') throw new Error(`DATABASE_CLIENT is "${client}"; use "sqlite" or "postgres".`);
  return {
    connection: {
      client,
      connection: { filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', '.data/concord.db')) },
      pool: { afterCreate: prepareSqlite },
      useNullAsDefault: true,
    },
  };
};

export default database;
