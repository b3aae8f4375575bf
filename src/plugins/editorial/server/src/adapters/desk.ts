import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Desk, DeskTables } from '../application/ports';

import { bodiesTable } from './tables/bodies';
import { headsTable } from './tables/heads';
import { ledgerTable } from './tables/ledger';
import { publicationsTable } from './tables/publications';
import { referencesTable } from './tables/references';
import { revisionsTable } from './tables/revisions';
import { subjectsTable } from './tables/subjects';

/** What Strapi hands to a transaction's callback. */
interface Running {
  readonly trx: Knex;
  readonly onCommit: (effect: () => void) => void;
}

/**
 * Editorial's tables on Strapi's database. A transaction inside a running one joins it: on SQLite, whose pool is
 * one connection, anything else would wait for itself.
 */
export const createDesk = (strapi: Core.Strapi): Desk => ({
  async transact(work) {
    return await strapi.db.transaction(({ trx, onCommit }: Running) => work(tablesOn(trx), onCommit));
  },
  async read(work) {
    if (!strapi.db.inTransaction()) return await work(tablesOn(strapi.db.connection));
    return await strapi.db.transaction(({ trx }: Running) => work(tablesOn(trx)));
  },
});

const tablesOn = (knex: Knex): DeskTables => ({
  knex,
  async lock(name) {
    await knex('concord_locks').insert({ name, taken: 1 }).onConflict('name').merge(['taken']);
  },
  subjects: subjectsTable(knex),
  revisions: revisionsTable(knex),
  references: referencesTable(knex),
  bodies: bodiesTable(knex),
  ledger: ledgerTable(knex),
  publications: publicationsTable(knex),
  heads: headsTable(knex),
});
