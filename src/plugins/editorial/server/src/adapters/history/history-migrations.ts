import type { Migration } from '../../../../../../strapi-edge';
import { immutableTable } from '../immutability';

/** Which revisions brought earlier words back. Raw and append-only, as the revisions are. */
export const historyMigrations: readonly Migration[] = [
  {
    name: 'concord::editorial-0004-history',
    async up(knex) {
      await knex.schema.createTable('concord_restorations', (table) => {
        table.string('subject_type', 40).notNullable();
        table.string('subject_id', 36).notNullable();
        table.integer('revision').notNullable();
        table.integer('restored_from').notNullable();
        table.primary(['subject_type', 'subject_id', 'revision']);
      });
      await immutableTable(knex, 'concord_restorations', { allow: null, key: ['subject_type', 'subject_id', 'revision'] });
    },
    down: () => Promise.reject(new Error('What was brought back is never forgotten.')),
  },
];
