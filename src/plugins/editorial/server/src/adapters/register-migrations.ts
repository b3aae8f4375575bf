import type { Core } from '@strapi/strapi';

import type { Migration } from './migrations';

interface InternalMigrations {
  register(migration: Migration): Promise<void>;
}

/** Hands migrations to Strapi's internal runner, which runs each once, before content types are synchronised. */
export const registerMigrations = async (strapi: Core.Strapi, migrations: readonly Migration[]): Promise<void> => {
  const { internal } = strapi.db.migrations.providers as unknown as { readonly internal: InternalMigrations };
  for (const migration of migrations) await internal.register(migration);
};
