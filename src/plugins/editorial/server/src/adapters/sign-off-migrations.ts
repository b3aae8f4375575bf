import type { Knex } from 'knex';

import type { Migration } from '../../../../../strapi-edge';
import { immutableTable } from './immutability';

const GLOBAL_ID = 36;
const INSTANT = 24;

/** A note is forgotten with the words it speaks of, once, and nothing else changes. */
const FORGETTING = `NEW.note IS NULL AND OLD.note IS NOT NULL AND NEW.subject_type = OLD.subject_type AND NEW.subject_id = OLD.subject_id
  AND NEW.number = OLD.number AND NEW.action = OLD.action AND NEW.revision = OLD.revision AND NEW.actor = OLD.actor
  AND NEW.partnership IS NOT DISTINCT FROM OLD.partnership AND NEW.agency IS NOT DISTINCT FROM OLD.agency AND NEW.acted_at = OLD.acted_at`;

/** What was done in rounds of review, and what each partnership asks for. Raw tables, as editorial's others. */
export const signOffMigrations: readonly Migration[] = [
  {
    name: 'concord::editorial-0002-sign-off',
    async up(knex) {
      for (const create of TABLES) await create(knex);
      await immutableTable(knex, 'concord_review_acts', { allow: FORGETTING, key: ['subject_type', 'subject_id', 'number'] });
    },
    down: () => Promise.reject(new Error('Who agreed to what is never forgotten.')),
  },
];

const TABLES: readonly ((knex: Knex) => Promise<void>)[] = [
  (knex) =>
    knex.schema.createTable('concord_review_acts', (table) => {
      table.string('subject_type', 40).notNullable();
      table.string('subject_id', GLOBAL_ID).notNullable();
      table.integer('number').notNullable();
      table.string('action', 20).notNullable();
      table.integer('revision').notNullable();
      table.string('actor', 40).notNullable();
      table.string('partnership', GLOBAL_ID);
      table.string('agency', GLOBAL_ID);
      table.text('note');
      table.string('acted_at', INSTANT).notNullable();
      table.primary(['subject_type', 'subject_id', 'number']);
    }),
  (knex) =>
    knex.schema.createTable('concord_sign_off_settings', (table) => {
      table.string('partnership', GLOBAL_ID).notNullable();
      table.string('subject_type', 40).notNullable();
      table.text('settings').notNullable();
      table.string('changed_by', 40).notNullable();
      table.string('changed_at', INSTANT).notNullable();
      table.primary(['partnership', 'subject_type']);
    }),
  (knex) =>
    knex.schema.createTable('concord_agencies', (table) => {
      table.string('id', GLOBAL_ID).primary();
      table.string('partnership', GLOBAL_ID).notNullable().index();
      table.string('name', 120).notNullable();
      table.string('kind', 20).notNullable();
      table.string('made_at', INSTANT).notNullable();
      table.string('ended_at', INSTANT);
    }),
  (knex) =>
    knex.schema.createTable('concord_agency_signatories', (table) => {
      table.string('agency', GLOBAL_ID).notNullable();
      table.integer('user_id').notNullable().index();
      table.integer('is_deputy').notNullable();
      table.primary(['agency', 'user_id']);
    }),
];
