import type { Core } from '@strapi/strapi';

import { type Migration, registerMigrations } from '../../../../../strapi-edge';

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
  {
    name: 'concord::partnerships-0002-visits-beside',
    async up(knex) {
      await knex.schema.alterTable('concord_support_access', (table) => {
        table.text('beside');
      });
    },
    down: () => Promise.reject(new Error('Who opened what is never forgotten.')),
  },
];

/** Before Strapi migrates: in a plugin's `register`. */
export const registerPartnershipsMigrations = (strapi: Core.Strapi): Promise<void> => registerMigrations(strapi, MIGRATIONS);
