import type { Core } from '@strapi/strapi';
import type { PoolConfig } from 'pg';

import { openPostgresReadConnection } from './postgres-read-connection';
import type { ReadConnection } from './read-connection';
import { openSqliteReadConnection } from './sqlite-read-connection';

interface DatabaseSettings {
  readonly client: string;
  readonly connection: PoolConfig & { readonly filename?: string; readonly schema?: string };
}

/**
 * A connection of delivery's own to the database that Strapi is configured for. Opened when it is first used: on a new
 * installation the file is not there while plugins register.
 */
export const openReadConnection = (strapi: Core.Strapi): ReadConnection => {
  const settings = strapi.config.get<DatabaseSettings>('database.connection');
  let opened: ReadConnection | null = null;
  return {
    dialect: settings.client === 'sqlite' ? 'sqlite' : 'postgres',
    all: (statement, parameters) => (opened ??= open(settings)).all(statement, parameters),
    close: async () => opened?.close(),
  };
};

const open = (settings: DatabaseSettings): ReadConnection => {
  if (settings.client === 'sqlite') return openSqliteReadConnection(settings.connection.filename ?? '');
  const { schema = 'public', ...connection } = settings.connection;
  return openPostgresReadConnection({ ...connection, schema, max: READ_POOL_SIZE, application_name: 'concord-delivery' });
};

const READ_POOL_SIZE = 8;
