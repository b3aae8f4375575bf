import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

interface Migration {
  readonly name: string;
  up(knex: Knex): Promise<void>;
  down(): Promise<void>;
}

/** Tables of our own, which Strapi's schema sync leaves alone. Times are ISO 8601 in UTC; partnerships are global ids. */
const MIGRATIONS: readonly Migration[] = [
  {
    name: 'concord::partnerships-0001-wall',
    async up(knex) {
      await knex.schema.createTable('concord_working_in', (table) => {
        table.integer('user_id').primary();
        table.string('partnership', 36).notNullable();
      });
      await knex.schema.createTable('concord_support_access', (table) => {
        table.string('id', 36).primary();
        table.integer('user_id').notNullable();
        table.string('partnership', 36).notNullable();
        table.text('reason').notNullable();
        table.string('begun_at', 30).notNullable();
        table.string('ends_at', 30).notNullable();
        table.string('ended_at', 30);
        table.index(['user_id', 'ends_at']);
        table.index(['partnership', 'begun_at']);
      });
    },
    down: () => Promise.reject(new Error('Who opened what is never forgotten.')),
  },
];

interface InternalMigrations {
  register(migration: Migration): Promise<void>;
}

/** Hands them to Strapi's internal runner, which runs each once, before content types are synchronised. */
export const registerPartnershipsMigrations = async (strapi: Core.Strapi): Promise<void> => {
  const { internal } = strapi.db.migrations.providers as unknown as { readonly internal: InternalMigrations };
  for (const migration of MIGRATIONS) await internal.register(migration);
};
