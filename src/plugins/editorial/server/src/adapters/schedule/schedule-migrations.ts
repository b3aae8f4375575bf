import type { Knex } from 'knex';

import type { Migration } from '../../../../../../strapi-edge';

const INSTANT = 24;
const GLOBAL_ID = 36;

/** What is to happen to documents at a time. Rows change as they are decided on; what happened in the end is in the ledger. */
export const scheduleMigrations: readonly Migration[] = [
  {
    name: 'concord::editorial-0004-schedules',
    up: createSchedules,
    down: () => Promise.reject(new Error('What was agreed to go out is never forgotten.')),
  },
];

function createSchedules(knex: Knex): Promise<void> {
  return knex.schema.createTable('concord_schedules', (table) => {
    table.string('id', GLOBAL_ID).primary();
    table.string('subject_type', 40).notNullable();
    table.string('subject_id', GLOBAL_ID).notNullable();
    table.string('action', 10).notNullable();
    table.string('at', INSTANT).notNullable();
    table.string('wall_time', 16).notNullable();
    table.string('time_zone', 64).notNullable();
    table.string('words', 64).notNullable();
    table.integer('revision').notNullable();
    table.text('notice');
    table.string('scheduled_by', 40).notNullable();
    table.string('scheduled_at', INSTANT).notNullable();
    table.integer('is_kept').notNullable();
    table.string('state', 10).notNullable();
    table.string('ended_at', INSTANT);
    table.text('reason');
    table.index(['subject_type', 'subject_id']);
    table.index(['state', 'at']);
  });
}
