import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

const GLOBAL_ID = 36;
const INSTANT = 24;
const SHA256 = 64;
const LONGEST_EMAIL = 254;

/** Raw tables, so that Strapi's content API and relation pickers know nothing of invitations. */
const peopleMigration = {
  name: 'concord::partnerships-people-0001',
  async up(knex: Knex) {
    await knex.schema.createTable('concord_invitations', (table) => {
      table.string('id', GLOBAL_ID).primary();
      table.string('partnership', GLOBAL_ID).notNullable().index();
      table.string('email', LONGEST_EMAIL).notNullable();
      table.string('role', 20).notNullable();
      table.string('token_hash', SHA256).notNullable().unique();
      table.string('created_at', INSTANT).notNullable();
      table.integer('created_by').notNullable();
      table.string('expires_at', INSTANT).notNullable();
      table.string('accepted_at', INSTANT);
      table.string('revoked_at', INSTANT);
    });
    await knex.schema.createTable('concord_people_lock', (table) => {
      table.integer('id').primary();
      table.integer('taken').notNullable();
    });
    await knex('concord_people_lock').insert({ id: 1, taken: 0 });
  },
  down: () => Promise.reject(new Error('Who was invited is not forgotten.')),
};

interface InternalMigrations {
  register(migration: typeof peopleMigration): Promise<void>;
}

/** Before Strapi migrates: in a plugin's `register`. */
export const registerPeopleMigration = async (strapi: Core.Strapi): Promise<void> => {
  const { internal } = strapi.db.migrations.providers as unknown as { readonly internal: InternalMigrations };
  await internal.register(peopleMigration);
};
