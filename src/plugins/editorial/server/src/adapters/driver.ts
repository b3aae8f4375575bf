import type { Knex } from 'knex';

interface Client {
  readonly config: { readonly client: string };
}

/** Strapi names its drivers `better-sqlite3` and `pg`. */
export const isSqlite = (knex: Knex): boolean => (knex.client as Client).config.client === 'better-sqlite3';
