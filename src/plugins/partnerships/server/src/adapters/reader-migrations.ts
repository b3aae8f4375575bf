import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { type Migration, registerMigrations } from '../../../../../strapi-edge';

const GLOBAL_ID = 36;
const INSTANT = 24;

/** Keys of websites and practitioners. Raw tables, so that Strapi's content API and relation pickers know nothing of them. */
const readerMigrations: readonly Migration[] = [
  {
    name: 'concord::partnerships-readers-0001',
    async up(knex) {
      for (const create of TABLES) await create(knex);
    },
    down: () => Promise.reject(new Error('Keys and practitioners are not taken down.')),
  },
];

const TABLES: readonly ((knex: Knex) => Promise<void>)[] = [
  (knex) =>
    knex.schema.createTable('concord_site_keys', (table) => {
      table.string('id', GLOBAL_ID).primary();
      table.string('name', 120).notNullable();
      table.string('audience', 20).notNullable();
      table.string('created_at', INSTANT).notNullable();
      table.string('created_by', 120).notNullable();
      table.string('revoked_at', INSTANT);
      table.string('last_used_at', INSTANT);
    }),
  (knex) =>
    knex.schema.createTable('concord_site_key_partnerships', (table) => {
      table.string('partnership', GLOBAL_ID).notNullable();
      table.string('key_id', GLOBAL_ID).notNullable().index();
      table.primary(['partnership', 'key_id']);
    }),
  // A key has one secret, and for a while two: the one that replaces it and the one that still works.
  (knex) =>
    knex.schema.createTable('concord_site_key_secrets', (table) => {
      table.string('hash', 64).primary();
      table.string('key_id', GLOBAL_ID).notNullable().index();
      table.string('ending', 4).notNullable();
      table.string('created_at', INSTANT).notNullable();
      table.string('expires_at', INSTANT);
    }),
  (knex) =>
    knex.schema.createTable('concord_practitioners', (table) => {
      table.string('id', GLOBAL_ID).primary();
      table.string('partnership', GLOBAL_ID).notNullable();
      table.string('email', 254).notNullable();
      table.string('name', 120).notNullable();
      table.string('organisation', 160).notNullable();
      table.string('state', 20).notNullable();
      table.integer('user_id').index();
      table.string('invitation', 64).unique();
      table.string('invitation_expires_at', INSTANT);
      table.string('created_at', INSTANT).notNullable();
      table.string('changed_at', INSTANT).notNullable();
      table.string('changed_by', 120).notNullable();
      table.unique(['partnership', 'email']);
    }),
];

/** Before Strapi migrates: in a plugin's `register`. */
export const registerReaderMigrations = (strapi: Core.Strapi): Promise<void> => registerMigrations(strapi, readerMigrations);
