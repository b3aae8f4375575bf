import type { Knex } from 'knex';

import type { SearchRow } from '../domain/projection/rows';

import type { Dialect } from './dialect';
import { postgresToken } from '../domain/projection/search-tokens';

/** The full-text index, one row per public item under the sequence that made it public. */
export interface SearchTable {
  add(row: SearchRow): Promise<void>;
  remove(sequence: number): Promise<void>;
  /** After removals: leaves nothing behind of the words that were removed, as an erasure by law must. Rewrites the index, in time that grows with it. */
  purge(): Promise<void>;
  clear(): Promise<void>;
}

export const createSearchTable = (knex: Knex, dialect: Dialect): SearchTable =>
  dialect === 'sqlite' ? sqliteSearchTable(knex) : postgresSearchTable(knex);

const sqliteSearchTable = (knex: Knex): SearchTable => ({
  async add({ sequence, title, words, scope }) {
    await knex.raw('INSERT INTO concord_read_search (rowid, title, words, scope) VALUES (?, ?, ?, ?)', [sequence, title, words, scope]);
  },
  async remove(sequence) {
    await knex.raw('DELETE FROM concord_read_search WHERE rowid = ?', [sequence]);
  },
  async purge() {
    // A removed row of an index without content is only marked; its words stay until the segments are merged.
    await knex.raw(`INSERT INTO concord_read_search (concord_read_search) VALUES ('optimize')`);
  },
  async clear() {
    await knex.raw(`INSERT INTO concord_read_search (concord_read_search) VALUES ('delete-all')`);
  },
});

/** Scope tokens are put in as they are, not through the stemmer. */
const postgresSearchTable = (knex: Knex): SearchTable => ({
  async add({ sequence, title, words, scope }) {
    await knex.raw(
      `INSERT INTO concord_read_search (sequence, title, words)
       VALUES (?, to_tsvector('english', ?), to_tsvector('english', ?) || array_to_tsvector(string_to_array(?, ' ')))`,
      [sequence, title, fitting(`${title}\n${words}`), scope.split(' ').map(postgresToken).join(' ')],
    );
  },
  async remove(sequence) {
    await knex('concord_read_search').where({ sequence }).delete();
  },
  // The row held the words, and is gone.
  purge: () => Promise.resolve(),
  async clear() {
    await knex('concord_read_search').delete();
  },
});

/** PostgreSQL refuses text vectors above one megabyte: of a longer text the beginning is searched. */
const fitting = (text: string): string => text.slice(0, 200_000);
