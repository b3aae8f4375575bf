import type { Migration } from '../../../../../../strapi-edge';

/** Who has which form open. Of passing worth: rows come and go, and no archive carries them. */
export const leaseMigration: Migration = {
  name: 'concord::editorial-leases-0001',
  async up(knex) {
    await knex.schema.createTable('concord_leases', (table) => {
      table.string('subject_type', 40).notNullable();
      table.string('subject_id', 36).notNullable();
      table.integer('holder').notNullable();
      table.string('tab', 40).notNullable();
      table.string('since', 24).notNullable();
      table.string('seen_at', 24).notNullable();
      table.integer('taken_from');
      table.text('notice').notNullable();
      table.primary(['subject_type', 'subject_id']);
    });
  },
  down: () => Promise.reject(new Error('Take the whole installation back to its copy instead.')),
};
