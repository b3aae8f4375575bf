import type { Core } from '@strapi/strapi';

import { type Migration, registerMigrations } from '../../../../../../strapi-edge';

const GLOBAL_ID = 36;
const INSTANT = 24;
const SHA256 = 64;
const LONGEST_EMAIL = 254;

/** Raw tables, so that Strapi's content API and relation pickers know nothing of invitations. */
const peopleMigration: Migration = {
  name: 'concord::partnerships-people-0001',
  async up(knex) {
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

/** Before Strapi migrates: in a plugin's `register`. */
export const registerPeopleMigration = (strapi: Core.Strapi): Promise<void> => registerMigrations(strapi, [peopleMigration]);
