import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { storageRefusal } from '../../../../../kernel';
import { shareLife } from '../../../../../strapi-edge';
import type { Desk, DeskTables } from '../application/ports';

import { assignmentsTable } from './assignment/assignments-table';
import { isSqlite } from './driver';
import { historyTables } from './history/history-tables';
import { schedulesTable } from './schedule/schedules-table';
import { guestsTable } from './guests/guests-table';
import { leasesTable } from './leases/leases-table';
import { listingTable } from './listing/listing-table';
import { mailsTable } from './mails/mails-table';
import { talkTable } from './talk/talk-table';
import { agenciesTable } from './tables/agencies';
import { bodiesTable } from './tables/bodies';
import { headsTable } from './tables/heads';
import { ledgerTable } from './tables/ledger';
import { countProjectionRows } from './tables/projections';
import { publicationsTable } from './tables/publications';
import { referencesTable } from './tables/references';
import { reviewActsTable } from './tables/review-acts';
import { revisionsTable } from './tables/revisions';
import { signOffSettingsTable } from './tables/sign-off-settings';
import { subjectsTable } from './tables/subjects';

/**
 * Editorial's tables on Strapi's database. A transaction inside a running one joins it: on SQLite, whose pool is
 * one connection, anything else would wait for itself. Storage that is full, read-only or away is refused as `storage.…`.
 */
export const createDesk = (strapi: Core.Strapi): Desk => ({
  async transact(work) {
    return await refusing(() =>
      strapi.db.transaction(async ({ trx, onCommit }: Transaction) => {
        await shareLife(trx);
        return await work(tablesOn(trx), onCommit);
      }),
    );
  },
  async read(work) {
    if (!strapi.db.inTransaction()) return await refusing(() => work(tablesOn(strapi.db.connection)));
    return await refusing(() => strapi.db.transaction(({ trx }: Transaction) => work(tablesOn(trx))));
  },
  async snapshot(work) {
    const isOutermost = !strapi.db.inTransaction();
    return await refusing(() =>
      strapi.db.transaction(async ({ trx }: Transaction) => {
        // SQLite's transactions read one state as they are.
        if (isOutermost && !isSqlite(trx)) await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
        return await work(tablesOn(trx));
      }),
    );
  },
});

interface Transaction {
  readonly trx: Knex;
  readonly onCommit: (effect: () => void) => void;
}

const refusing = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw storageRefusal(error) ?? error;
  }
};

const tablesOn = (knex: Knex): DeskTables => ({
  knex,
  projectionRows: () => countProjectionRows(knex),
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
  reviewActs: reviewActsTable(knex),
  signOffSettings: signOffSettingsTable(knex),
  agencies: agenciesTable(knex),
  history: historyTables(knex),
  schedules: schedulesTable(knex),
  guests: guestsTable(knex),
  mails: mailsTable(knex),
  talk: talkTable(knex),
  leases: leasesTable(() => knex),
  listing: listingTable(knex),
  assignments: assignmentsTable(knex),
});
