import type { Core } from '@strapi/strapi';

import { type Migration, registerMigrations } from '../../../../../strapi-edge';
import { dialectOf } from './dialect';
import { TABLES } from './read-tables';

/** The read store's tables. Raw ones, not content types: Strapi's schema sync leaves them alone. */
const readStoreMigrations: readonly Migration[] = [
  {
    name: 'concord::delivery-0001-read-store',
    async up(knex) {
      for (const statement of TABLES[dialectOf(knex)]) await knex.raw(statement);
    },
    down: () => Promise.reject(new Error('The read store is not taken down; rebuild it from the ledger instead.')),
  },
];

/** Before Strapi migrates: in a plugin's `register`. */
export const registerReadStoreMigrations = (strapi: Core.Strapi): Promise<void> => registerMigrations(strapi, readStoreMigrations);
