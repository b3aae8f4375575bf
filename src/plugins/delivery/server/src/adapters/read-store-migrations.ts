import type { Core } from '@strapi/strapi';

import { type Migration, registerMigrations } from '../../../../../strapi-edge';
import { dialectOf } from './dialect';
import { DEPARTURES, TABLES } from './read-tables';

const down = () => Promise.reject(new Error('The read store is not taken down; rebuild it from the ledger instead.'));

/** The read store's tables. Raw ones, not content types: Strapi's schema sync leaves them alone. */
const readStoreMigrations: readonly Migration[] = [
  {
    name: 'concord::delivery-0001-read-store',
    async up(knex) {
      for (const statement of TABLES[dialectOf(knex)]) await knex.raw(statement);
    },
    down,
  },
  {
    /** New databases have it from the first one. The shape of the read store rises with it: everything is projected anew. */
    name: 'concord::delivery-0002-departures',
    async up(knex) {
      if (await knex.schema.hasTable('concord_read_departure')) return;
      for (const statement of DEPARTURES[dialectOf(knex)]) await knex.raw(statement);
      await knex.raw('ALTER TABLE concord_read_item DROP COLUMN was_public');
    },
    down,
  },
];

/** Before Strapi migrates: in a plugin's `register`. */
export const registerReadStoreMigrations = (strapi: Core.Strapi): Promise<void> => registerMigrations(strapi, readStoreMigrations);
