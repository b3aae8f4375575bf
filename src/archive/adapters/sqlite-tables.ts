import type { Knex } from 'knex';

import type { SourceTables, TableShape } from '../application/ports';
import { type ArchivedRow, toArchived } from '../domain/archived-value';
import { kindOfType } from '../domain/column-kind';
import { type Connection, prepareApart } from '../../sqlite/kept-statements';

/** No views, no virtual tables (full-text indexes) and none of their shadows. */
const TABLES = `select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite!_%' escape '!'`;

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
  /** Its place in the primary key, from 1; 0 outside of it. */
  readonly pk: number;
}

/** A statement of better-sqlite3, as far as it is used here. */
interface Statement {
  safeIntegers(on: boolean): { iterate(): IterableIterator<Readonly<Record<string, unknown>>> };
}

/** The tables of a SQLite database, seen through a transaction. */
export const sqliteTables = (trx: Knex.Transaction): SourceTables => ({
  async shapes() {
    const names = await trx.raw<readonly { name: string }[]>(TABLES);
    const nextIds = await readNextIds(trx);
    const shapes: TableShape[] = [];
    for (const { name } of names) shapes.push(await shapeOf(trx, name, nextIds.get(name) ?? null));
    return shapes.sort((a, b) => (a.name < b.name ? -1 : 1));
  },
  async *rows({ name, columns, key }) {
    const connection = (await (trx.client as Knex.Client).acquireConnection()) as Connection<Statement>;
    const query = trx(name)
      .select(columns.map((column) => column.name))
      .orderBy([...key]);
    // Integers come as BigInt, or large ones would be rounded.
    for (const row of prepareApart(connection, query.toQuery()).safeIntegers(true).iterate()) {
      yield Object.fromEntries(columns.map((column) => [column.name, toArchived(column.kind, row[column.name])])) satisfies ArchivedRow;
    }
  },
});

const shapeOf = async (trx: Knex, name: string, nextId: number | null): Promise<TableShape> => {
  const columns = await trx.raw<readonly ColumnInfo[]>('select name, type, pk from pragma_table_info(?)', [name]);
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  return {
    name,
    columns: columns.map((column) => ({ name: column.name, kind: kindOfType(column.type) })),
    key: key.map((column) => column.name),
    nextId,
  };
};

/** By table, of those whose ids are never given twice (AUTOINCREMENT). */
const readNextIds = async (trx: Knex): Promise<ReadonlyMap<string, number>> => {
  const known = await trx.raw<readonly unknown[]>(`select 1 from sqlite_master where name = 'sqlite_sequence'`);
  if (known.length === 0) return new Map();
  const rows = await trx.raw<readonly { name: string; seq: number }[]>('select name, seq from sqlite_sequence');
  return new Map(rows.map(({ name, seq }) => [name, seq + 1]));
};
