import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { type Migration, registerMigrations } from '../../../../../strapi-edge';

/**
 * Which public document shows which file (`concord_read_files`), which files were public once and are not now (`…_gone`), and the
 * lock of both. A migration of Strapi's internal kind.
 */
const filesTables: Migration = {
  name: 'concord::delivery-files-0001',
  async up(knex) {
    await knex.schema.createTable('concord_read_files', (table) => {
      fileColumns(table);
      table.text('name').notNullable();
      table.string('mime', 120).notNullable();
      table.text('upload').notNullable();
      table.string('subject_type', 40).notNullable();
      table.string('subject_id', 36).notNullable();
      table.primary(['sha256', 'extension', 'subject_type', 'subject_id']);
      table.index(['subject_type', 'subject_id']);
    });
    await knex.schema.createTable('concord_read_files_gone', (table) => {
      fileColumns(table);
      table.integer('sequence').notNullable().index();
      table.primary(['sha256', 'extension']);
    });
    await knex.schema.createTable('concord_read_files_lock', (table) => {
      table.integer('id').primary();
    });
  },
  down: () => Promise.reject(new Error('The list of public files is not taken down; rebuild it from the ledger instead.')),
};

/** Files of documents for practitioners came in later. The shape of the read store rises with it: everything is projected anew. */
const restrictedFiles: Migration = {
  name: 'concord::delivery-files-0002-restricted',
  async up(knex) {
    await knex.schema.alterTable('concord_read_files', (table) => {
      table.integer('restricted').notNullable().defaultTo(0);
    });
    await knex.schema.alterTable('concord_read_files_gone', (table) => {
      table.integer('was_public').notNullable().defaultTo(1);
    });
  },
  down: filesTables.down,
};

const fileColumns = (table: Knex.CreateTableBuilder): void => {
  table.string('sha256', 64).notNullable();
  table.string('extension', 10).notNullable();
};

/** Before Strapi migrates: in a plugin's `register`. */
export const registerFilesMigration = (strapi: Core.Strapi): Promise<void> => registerMigrations(strapi, [filesTables, restrictedFiles]);
