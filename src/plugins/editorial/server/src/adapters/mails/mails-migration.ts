import type { Migration } from '../../../../../../strapi-edge';

/** The outbox and what each member of staff chose. What was sent is not in it any more. */
export const mailsMigration: Migration = {
  name: 'concord::editorial-mails-0001',
  async up(knex) {
    await knex.schema.createTable('concord_mails', (table) => {
      table.string('id', 36).primary();
      table.integer('to_user').index();
      table.string('to_guest', 40).index();
      table.text('content').notNullable();
      table.string('about_type', 40);
      table.string('about_id', 36);
      table.integer('is_urgent').notNullable();
      table.integer('is_held').notNullable();
      table.string('expires_at', 24);
      table.string('written_at', 24).notNullable();
    });
    await knex.schema.createTable('concord_mail_preferences', (table) => {
      table.integer('user_id').primary();
      table.string('preference', 10).notNullable();
    });
  },
  down: () => Promise.reject(new Error('Mails that wait to be sent are not thrown away.')),
};
