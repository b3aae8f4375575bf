import type { Knex } from 'knex';

import type { SourceTables, TableShape } from '../application/ports';
import { type ArchivedRow, toArchived } from '../domain/archived-value';
import { type ColumnKind, kindOfType } from '../domain/column-kind';

const COLUMNS = `
  select c.table_name, c.column_name, c.data_type,
    pg_get_serial_sequence(quote_ident(c.table_schema) || '.' || quote_ident(c.table_name), c.column_name) as sequence,
    (select k.ordinal_position from information_schema.table_constraints p
       join information_schema.key_column_usage k using (constraint_schema, constraint_name, table_name)
      where p.constraint_type = 'PRIMARY KEY' and p.table_schema = c.table_schema and p.table_name = c.table_name
        and k.column_name = c.column_name) as place
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
  order by c.table_name, c.ordinal_position`;

interface ColumnInfo {
  readonly table_name: string;
  readonly column_name: string;
  readonly data_type: string;
  /** Gives the column's next value. */
  readonly sequence: string | null;
  /** Its place in the primary key, from 1. */
  readonly place: number | null;
}

interface Result<Row> {
  readonly rows: readonly Row[];
}

/** Rows that are in memory at a time. */
const PAGE = 500;

/** The tables of a PostgreSQL database (of the schema in use), seen through a transaction. */
export const postgresTables = (trx: Knex.Transaction): SourceTables => ({
  async shapes() {
    const { rows } = await trx.raw<Result<ColumnInfo>>(COLUMNS);
    const tables = new Map<string, ColumnInfo[]>();
    for (const column of rows) tables.set(column.table_name, [...(tables.get(column.table_name) ?? []), column]);
    const shapes: TableShape[] = [];
    for (const [name, columns] of tables) shapes.push(await shapeOf(trx, name, columns));
    return shapes.sort((a, b) => (a.name < b.name ? -1 : 1));
  },
  async *rows({ name, columns, key }) {
    const query = trx(name)
      .select(columns.map((column) => selected(trx, column)))
      .orderBy([...key]);
    await trx.raw(`declare concord_archive no scroll cursor for ${query.toQuery()}`);
    for (;;) {
      const { rows } = await trx.raw<Result<Readonly<Record<string, unknown>>>>(`fetch ${PAGE} from concord_archive`);
      for (const row of rows) {
        yield Object.fromEntries(columns.map((column) => [column.name, toArchived(column.kind, row[column.name])])) satisfies ArchivedRow;
      }
      if (rows.length < PAGE) break;
    }
    await trx.raw('close concord_archive');
  },
});

const shapeOf = async (trx: Knex, name: string, columns: readonly ColumnInfo[]): Promise<TableShape> => {
  const key = columns.filter(({ place }) => place !== null).sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const sequence = columns.find((column) => column.sequence !== null)?.sequence ?? null;
  return {
    name,
    columns: columns.map((column) => ({ name: column.column_name, kind: kindOfType(column.data_type) })),
    key: key.map((column) => column.column_name),
    nextId: sequence === null ? null : await nextOf(trx, sequence),
  };
};

const nextOf = async (trx: Knex, sequence: string): Promise<number> => {
  const { rows } = await trx.raw<Result<{ readonly next: string }>>(
    `select case when is_called then last_value + 1 else last_value end as next from ${sequence}`,
  );
  return Number(rows[0]?.next ?? 1);
};

/** What the driver, or Strapi's settings of it, would round or parse comes as text instead. Instants come as the driver reads them, in the server's zone. */
const AS_THE_DRIVER_GIVES: ReadonlySet<ColumnKind> = new Set(['integer', 'boolean', 'datetime', 'bytes']);

const selected = (trx: Knex, { name, kind }: TableShape['columns'][number]): Knex.Raw =>
  AS_THE_DRIVER_GIVES.has(kind) ? trx.raw('??', [name]) : trx.raw('??::text as ??', [name, name]);
