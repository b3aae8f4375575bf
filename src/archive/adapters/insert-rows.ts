import type { Knex } from 'knex';

import { storageRefusal } from '../../kernel';
import type { IncomingTable } from '../application/ports';
import type { ArchivedRow } from '../domain/archived-value';
import type { DatabaseKind } from '../domain/manifest';
import { type StoredValue, toStored } from '../domain/stored-value';

/** Both databases take more bound values than this in a statement; SQLite takes 500 rows. */
const MOST_VALUES = 8000;
const MOST_ROWS = 400;
const MOST_CHARACTERS = 4_000_000;

/** Fills a table, several rows a statement; a statement's worth is in memory at a time. */
export const insertRows = async (trx: Knex, database: DatabaseKind, { shape, rows }: IncomingTable): Promise<void> => {
  const mostRows = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_VALUES / shape.columns.length)));
  let [batch, characters]: [Readonly<Record<string, StoredValue>>[], number] = [[], 0];
  for await (const row of rows) {
    batch.push(Object.fromEntries(shape.columns.map(({ name, kind }) => [name, toStored(database, kind, row[name] ?? null)])));
    characters += lengthOf(row);
    if (batch.length < mostRows && characters < MOST_CHARACTERS) continue;
    await insert(trx, shape.name, batch);
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) await insert(trx, shape.name, batch);
};

/** knex puts the whole statement, with hundreds of rows, into the message of an error: only what the database said is passed on. */
const insert = async (trx: Knex, table: string, rows: readonly object[]): Promise<void> => {
  try {
    await trx(table).insert(rows);
  } catch (error) {
    const said = error instanceof Error ? error.message.slice(error.message.lastIndexOf(' - ') + 3) : '';
    throw storageRefusal(error) ?? new Error(`The rows of ${table} cannot be written: ${said}`);
  }
};

const lengthOf = (row: ArchivedRow): number =>
  Object.values(row).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 0);
