import type { Migration } from '../../../../../../strapi-edge';

/** What forms made in the last few seconds, by a digest of what was sent. Of passing worth: rows come and go, and no archive carries them. */
export const sentTwiceMigration: Migration = {
  name: 'concord::editorial-sent-twice-0001',
  async up(knex) {
    await knex.schema.createTable('concord_just_made', (table) => {
      table.string('digest', 64).primary();
      table.string('document_id', 60).notNullable();
      table.string('made_at', 24).notNullable();
    });
  },
  down: () => Promise.reject(new Error('Take the whole installation back to its copy instead.')),
};
