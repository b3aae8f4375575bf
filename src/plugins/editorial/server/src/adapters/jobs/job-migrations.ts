import type { Knex } from 'knex';

import type { Migration } from '../../../../../../strapi-edge';

const INSTANT = 24;
const GLOBAL_ID = 36;

/** What is to be done, once. Rows change and go, so no triggers. */
export const jobMigrations: readonly Migration[] = [
  {
    name: 'concord::editorial-0003-jobs',
    up: createJobs,
    down: () => Promise.reject(new Error('What waits to be done is never forgotten.')),
  },
];

function createJobs(knex: Knex): Promise<void> {
  return knex.schema.createTable('concord_jobs', (table) => {
    table.string('id', GLOBAL_ID).primary();
    table.string('kind', 60).notNullable();
    table.string('subject_type', 40);
    table.string('subject_id', GLOBAL_ID);
    table.string('state', 10).notNullable();
    table.string('due_at', INSTANT).notNullable();
    table.string('first_due_at', INSTANT).notNullable();
    table.text('payload').notNullable();
    table.integer('token').notNullable();
    table.string('lease_until', INSTANT);
    table.integer('attempts').notNullable();
    table.text('last_error');
    table.index(['kind', 'state', 'due_at']);
  });
}
