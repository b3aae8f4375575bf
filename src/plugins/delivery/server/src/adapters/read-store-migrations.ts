import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { dialectOf } from './dialect';
import { TABLES } from './read-tables';

/** A migration of Strapi's internal kind: run once, before the schema of content types is synchronised. */
interface Migration {
  readonly name: string;
  up(knex: Knex): Promise<void>;
  down(): Promise<void>;
}

/** The read store's tables. Raw ones, not content types: Strapi's schema sync leaves them alone. */
const readStoreMigrations: readonly Migration[] = [
  {
    name: 'concord::delivery-0001-read-store',
    async up(knex) {
      for (const statement of TABLES[dialectOf(knex)]) await knex.raw(statement);
    },
    down: () => Promise.reject(new Error('The read store is not taken down; rebuild it from the ledger instead.')),
  },
];

interface InternalMigrations {
  register(migration: Migration): Promise<void>;
}

/** Before Strapi migrates: in a plugin's `register`. */
export const registerReadStoreMigrations = async (strapi: Core.Strapi): Promise<void> => {
  const { internal } = strapi.db.migrations.providers as unknown as { readonly internal: InternalMigrations };
  for (const migration of readStoreMigrations) await internal.register(migration);
};
