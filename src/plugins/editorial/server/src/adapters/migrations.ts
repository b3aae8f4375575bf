import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { type Migration, registerMigrations } from '../../../../../strapi-edge';
import { assignmentsMigration } from './assignment/assignments-migration';
import { auditMigration } from './audit/audit-migration';
import { sentTwiceMigration } from './editing/sent-twice-migration';
import { historyMigrations } from './history/history-migrations';
import { immutableTable } from './immutability';
import { guestsMigration } from './guests/guests-migration';
import { leaseMigration } from './leases/lease-migration';
import { jobMigrations } from './jobs/job-migrations';
import { scheduleMigrations } from './schedule/schedule-migrations';
import { mailKindsMigration } from './mails/mail-kinds-migration';
import { mailsMigration } from './mails/mails-migration';
import { signOffMigrations } from './sign-off-migrations';
import { talkMigration } from './talk/talk-migration';

/** A body's text and salt are emptied, once, and nothing else. */
const ERASURE = `NEW.digest = OLD.digest AND NEW.schema_version = OLD.schema_version AND OLD.erased_at IS NULL
  AND NEW.salt IS NULL AND NEW.canonical IS NULL AND NEW.erased_at IS NOT NULL`;

/** Editorial's own tables. Raw, not content types, so that Strapi's schema sync can neither drop their triggers nor their rows. */
const editorialMigrations: readonly Migration[] = [
  {
    name: 'concord::editorial-0001-desk',
    async up(knex) {
      for (const create of TABLES) await create(knex);
      await immutableTable(knex, 'concord_ledger', { allow: null, key: ['sequence'] });
      await immutableTable(knex, 'concord_heads', { allow: null, key: ['sequence'] });
      await immutableTable(knex, 'concord_revisions', { allow: null, key: ['digest'] });
      await immutableTable(knex, 'concord_bodies', { allow: ERASURE, key: ['digest'] });
    },
    down: () => Promise.reject(new Error('The publication ledger is never taken down.')),
  },
];

const subjectColumns = (table: Knex.CreateTableBuilder): void => {
  table.string('subject_type', 40).notNullable();
  table.string('subject_id', 36).notNullable();
};

const TABLES: readonly ((knex: Knex) => Promise<void>)[] = [
  (knex) =>
    knex.schema.createTable('concord_locks', (table) => {
      table.string('name', 120).primary();
      table.integer('taken').notNullable();
    }),
  (knex) =>
    knex.schema.createTable('concord_subjects', (table) => {
      subjectColumns(table);
      table.string('uid', 120).notNullable();
      table.string('document_id', 60).notNullable();
      table.text('title').notNullable();
      table.text('owners').notNullable();
      table.string('whole_type', 40);
      table.string('whole_id', 36);
      table.primary(['subject_type', 'subject_id']);
      table.index(['uid', 'document_id']);
    }),
  (knex) =>
    knex.schema.createTable('concord_bodies', (table) => {
      table.string('digest', 64).primary();
      table.string('salt', 32);
      table.text('canonical');
      table.integer('schema_version').notNullable();
      table.string('erased_at', 24);
    }),
  (knex) =>
    knex.schema.createTable('concord_revisions', (table) => {
      subjectColumns(table);
      table.integer('number').notNullable();
      table.string('digest', 64).notNullable().unique();
      table.integer('schema_version').notNullable();
      table.string('saved_at', 24).notNullable();
      table.string('saved_by', 60).notNullable();
      table.primary(['subject_type', 'subject_id', 'number']);
    }),
  (knex) =>
    knex.schema.createTable('concord_references', (table) => {
      table.string('from_type', 40).notNullable();
      table.string('from_id', 36).notNullable();
      table.string('to_type', 40).notNullable();
      table.string('to_id', 36).notNullable();
      table.boolean('is_placement').notNullable();
      table.primary(['from_type', 'from_id', 'to_type', 'to_id']);
      table.index(['to_type', 'to_id']);
    }),
  (knex) =>
    knex.schema.createTable('concord_ledger', (table) => {
      table.integer('sequence').primary();
      table.string('act', 36).notNullable();
      table.string('at', 24).notNullable();
      table.string('actor', 60).notNullable();
      table.string('partnership', 36).notNullable();
      table.string('kind', 20).notNullable();
      subjectColumns(table);
      table.integer('revision').notNullable();
      table.string('digest', 64).notNullable();
      table.integer('schema_version').notNullable();
      table.string('origin', 200).notNullable();
      table.string('previous_hash', 64).notNullable();
      table.string('hash', 64).notNullable().unique();
      table.index(['subject_type', 'subject_id', 'sequence']);
    }),
  (knex) =>
    knex.schema.createTable('concord_heads', (table) => {
      table.integer('sequence').primary();
      table.string('hash', 64).notNullable();
      table.string('origin', 200).notNullable();
      table.string('signed_at', 24).notNullable();
      table.string('key_id', 16).notNullable();
      table.string('signature', 100).notNullable();
    }),
  (knex) =>
    knex.schema.createTable('concord_publications', (table) => {
      subjectColumns(table);
      table.string('state', 10).notNullable();
      table.integer('revision').notNullable();
      table.string('digest', 64).notNullable();
      table.integer('sequence').notNullable();
      table.string('since', 24).notNullable();
      table.string('first_published_at', 24).notNullable();
      table.primary(['subject_type', 'subject_id']);
    }),
];

/** Before Strapi migrates: in the plugin's `register`. */
export const registerEditorialMigrations = (strapi: Core.Strapi): Promise<void> =>
  registerMigrations(strapi, [
    ...editorialMigrations,
    ...signOffMigrations,
    ...jobMigrations,
    ...historyMigrations,
    ...scheduleMigrations,
    mailsMigration,
    leaseMigration,
    guestsMigration,
    talkMigration,
    auditMigration,
    assignmentsMigration,
    mailKindsMigration,
    sentTwiceMigration,
  ]);
