import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { IncomingTable, TargetDatabase, TargetTables } from '../application/ports';

import { databaseKindOf } from './database-kind';
import { insertRows } from './insert-rows';
import { isInUse } from './is-in-use';
import { withLoosenedReferences } from './loosened-references';
import { setNextId } from './next-ids';
import { tablesOf } from './source-database';

/** Strapi's database, written in one transaction. */
export const createTargetDatabase = (strapi: Core.Strapi): TargetDatabase => ({
  isInUse: () => isInUse(strapi.db.connection, databaseKindOf(strapi)),
  async transact(work) {
    return await strapi.db.transaction(({ trx }: { readonly trx: Knex }) => work(targetTables(strapi, trx)));
  },
});

const targetTables = (strapi: Core.Strapi, trx: Knex): TargetTables => ({
  shapes: () => tablesOf(strapi, trx).shapes(),
  hasRows: (table) => hasRows(trx, table),
  async replace(tables) {
    await withLoosenedReferences(trx, databaseKindOf(strapi), async () => {
      for (const { shape } of tables) await empty(trx, shape.name);
      for (const table of tables) await fill(strapi, trx, table);
    });
  },
});

const fill = async (strapi: Core.Strapi, trx: Knex, table: IncomingTable): Promise<void> => {
  await insertRows(trx, databaseKindOf(strapi), table);
  await setNextId(trx, databaseKindOf(strapi), table);
};

/**
 * A table without rows is left alone, as the ledger's are in a fresh installation: their triggers refuse a deletion but let rows
 * be added, so that they stand guard during a restore as always.
 */
const empty = async (trx: Knex, table: string): Promise<void> => {
  if (await hasRows(trx, table)) await trx(table).delete();
};

const hasRows = async (trx: Knex, table: string): Promise<boolean> => {
  const row: unknown = await trx(table).select(trx.raw('1')).first();
  return row !== undefined;
};
