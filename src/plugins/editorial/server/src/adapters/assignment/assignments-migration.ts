import type { Migration } from '../../../../../../strapi-edge';

/** Who has which document to do, and until when. */
export const assignmentsMigration: Migration = {
  name: 'concord::editorial-assignments-0001',
  async up(knex) {
    await knex.schema.createTable('concord_assignments', (table) => {
      table.string('subject_type', 40).notNullable();
      table.string('subject_id', 36).notNullable();
      table.integer('user_id').notNullable().index();
      table.string('due_on', 10);
      table.string('given_by', 40).notNullable();
      table.string('given_at', 24).notNullable();
      table.primary(['subject_type', 'subject_id']);
    });
  },
  down: () => Promise.reject(new Error('What people have to do is not thrown away.')),
};
