import type { Migration } from '../../../../../../strapi-edge';
import { immutableTable } from '../immutability';

/** The address a request came from is forgotten, once, and nothing else changes. */
const FORGETTING = `NEW.sender IS NULL AND OLD.sender IS NOT NULL AND NEW.guest = OLD.guest AND NEW.number = OLD.number
  AND NEW.kind = OLD.kind AND NEW.at = OLD.at AND NEW.by_whom = OLD.by_whom`;

const GLOBAL_ID = 36;
const INSTANT = 24;
const HASH = 64;

/** People outside who were asked about a document, and what happened with their links. */
export const guestsMigration: Migration = {
  name: 'concord::editorial-guests-0001',
  async up(knex) {
    await knex.schema.createTable('concord_guests', (table) => {
      table.string('id', 32).primary();
      table.string('subject_type', 40).notNullable();
      table.string('subject_id', GLOBAL_ID).notNullable();
      table.string('partnership', GLOBAL_ID).notNullable();
      table.string('agency', GLOBAL_ID);
      table.text('name').notNullable();
      table.text('email').notNullable();
      table.text('note').notNullable();
      table.string('asked_by', 40).notNullable();
      table.string('asked_at', INSTANT).notNullable();
      table.string('expires_at', INSTANT).notNullable();
      table.string('token_hash', HASH).notNullable().unique();
      table.string('withdrawn_at', INSTANT);
      table.integer('wrong_codes').notNullable();
      table.string('code_hash', HASH);
      table.string('code_expires_at', INSTANT);
      table.integer('code_tries');
      table.string('session_hash', HASH);
      table.string('session_expires_at', INSTANT);
      table.index(['subject_type', 'subject_id']);
    });
    await knex.schema.createTable('concord_guest_events', (table) => {
      table.string('guest', 32).notNullable();
      table.integer('number').notNullable();
      table.string('kind', 20).notNullable();
      table.string('at', INSTANT).notNullable();
      table.string('by_whom', 40).notNullable();
      table.string('sender', 60);
      table.primary(['guest', 'number']);
    });
    await immutableTable(knex, 'concord_guest_events', { allow: FORGETTING, key: ['guest', 'number'] });
  },
  down: () => Promise.reject(new Error('Who was asked is never forgotten.')),
};
