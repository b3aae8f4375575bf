import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** A migration of Strapi's internal kind: run once, before the schema of content types is synchronised. */
export interface Migration {
  /** Unique among all; what ran is remembered by it. */
  readonly name: string;
  up(knex: Knex): Promise<void>;
  down(): Promise<void>;
}

interface InternalMigrations {
  register(migration: Migration): Promise<void>;
}

/** Hands migrations to Strapi's internal runner, in their order. To be called in `register`, before Strapi migrates. */
export const registerMigrations = async (strapi: Core.Strapi, migrations: readonly Migration[]): Promise<void> => {
  // Strapi's types tell of its public providers only; the internal one is the one that runs before the schema is synchronised.
  const { internal } = strapi.db.migrations.providers as unknown as { readonly internal: InternalMigrations };
  for (const migration of migrations) await internal.register(migration);
};
