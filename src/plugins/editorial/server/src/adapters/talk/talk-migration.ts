import type { Migration } from '../../../../../../strapi-edge';
import { immutableTable } from '../immutability';

const GLOBAL_ID = 36;
const INSTANT = 24;

/** The words of a comment are taken away, once, and nothing else changes. */
const TAKING_BACK = `NEW.words IS NULL AND OLD.words IS NOT NULL AND NEW.taken_back IS NOT NULL AND OLD.taken_back IS NULL
  AND NEW.id = OLD.id AND NEW.thread = OLD.thread AND NEW.number = OLD.number AND NEW.author = OLD.author AND NEW.said_at = OLD.said_at`;

/** What staff say about documents. Threads are opened and settled; comments stay as they were said. */
export const talkMigration: Migration = {
  name: 'concord::editorial-talk-0001',
  async up(knex) {
    await knex.schema.createTable('concord_threads', (table) => {
      table.string('id', GLOBAL_ID).primary();
      table.string('subject_type', 40).notNullable();
      table.string('subject_id', GLOBAL_ID).notNullable();
      table.string('field', 120);
      table.text('place').notNullable();
      table.string('opened_at', INSTANT).notNullable();
      table.string('resolved_by', 40);
      table.string('resolved_at', INSTANT);
      table.index(['subject_type', 'subject_id']);
    });
    await knex.schema.createTable('concord_comments', (table) => {
      table.string('id', GLOBAL_ID).primary();
      table.string('thread', GLOBAL_ID).notNullable();
      table.integer('number').notNullable();
      table.string('author', 40).notNullable().index();
      table.string('said_at', INSTANT).notNullable();
      table.text('words');
      table.string('taken_back', 10);
      table.unique(['thread', 'number']);
    });
    await knex.schema.createTable('concord_comment_mentions', (table) => {
      table.string('comment', GLOBAL_ID).notNullable();
      table.integer('user_id').notNullable().index();
      table.primary(['comment', 'user_id']);
    });
    await immutableTable(knex, 'concord_comments', { allow: TAKING_BACK, key: ['id'] });
  },
  down: () => Promise.reject(new Error('What people said is not thrown away.')),
};
