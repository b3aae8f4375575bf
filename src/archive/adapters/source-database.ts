import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { SourceDatabase, SourceTables } from '../application/ports';

import { databaseKindOf } from './database-kind';
import { postgresTables } from './postgres-tables';
import { sqliteTables } from './sqlite-tables';

/** Strapi's database, read in one transaction. */
export const createSourceDatabase = (strapi: Core.Strapi): SourceDatabase => ({
  kind: databaseKindOf(strapi),
  async snapshot(work) {
    return await strapi.db.transaction(async ({ trx }: { readonly trx: Knex }) => {
      // SQLite's transactions read one state as they are.
      if (databaseKindOf(strapi) === 'postgres') await trx.raw('set transaction isolation level repeatable read, read only');
      return await work(tablesOf(strapi, trx));
    });
  },
});

export const tablesOf = (strapi: Core.Strapi, trx: Knex): SourceTables =>
  databaseKindOf(strapi) === 'sqlite' ? sqliteTables(trx as Knex.Transaction) : postgresTables(trx as Knex.Transaction);
