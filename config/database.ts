import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { prepareConnection } from '../src/sqlite/prepare-connection';

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
      pool: { afterCreate: prepareConnection },
      useNullAsDefault: true,
    },
  };
};

export default database;
