import type { Migration } from '../../../../../../strapi-edge';

/** People choose about comments by themselves; mails that wait already are about reviews. */
export const mailKindsMigration: Migration = {
  name: 'concord::editorial-mails-0002-kinds',
  async up(knex) {
    await knex.schema.alterTable('concord_mails', (table) => {
      table.string('kind', 10).notNullable().defaultTo('reviews');
    });
    await knex.schema.alterTable('concord_mail_preferences', (table) => {
      table.string('talk', 10);
    });
  },
  down: () => Promise.reject(new Error('Mails that wait to be sent are not thrown away.')),
};
