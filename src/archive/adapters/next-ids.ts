import type { Knex } from 'knex';

import type { IncomingTable } from '../application/ports';
import type { DatabaseKind } from '../domain/manifest';

/**
 * Makes a table give ids that were never given: above those of its rows, and above those of rows deleted before the export,
 * because the ledger names members of staff by theirs.
 */
export const setNextId = async (trx: Knex, database: DatabaseKind, { shape, nextId }: IncomingTable): Promise<void> => {
  const [column] = shape.key;
  // SQLite counts from a table's first row on: a fresh table has no count yet, and the archive of an unused one has none.
  if ((shape.nextId === null && nextId === null) || column === undefined) return;
  const row = (await trx(shape.name).max({ highest: column }).first()) as { readonly highest: number | string | null } | undefined;
  const next = Math.max(Number(row?.highest ?? 0) + 1, nextId ?? 1);
  await (database === 'sqlite' ? onSqlite(trx, shape.name, next) : onPostgres(trx, { table: shape.name, column, next }));
};

const onSqlite = async (trx: Knex, table: string, next: number): Promise<void> => {
  const changed = await trx('sqlite_sequence')
    .where({ name: table })
    .update({ seq: next - 1 });
  if (changed === 0) await trx('sqlite_sequence').insert({ name: table, seq: next - 1 });
};

interface Serial {
  readonly table: string;
  readonly column: string;
  readonly next: number;
}

const onPostgres = async (trx: Knex, { table, column, next }: Serial): Promise<void> => {
  await trx.raw(`select setval(pg_get_serial_sequence(quote_ident(current_schema()) || '.' || quote_ident(?), ?), ?, false)`, [
    table,
    column,
    next,
  ]);
};
