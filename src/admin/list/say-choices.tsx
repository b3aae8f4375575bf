import type { ReactNode } from 'react';

import { ChoiceCell } from './choice-cell';
import { TimeCell } from './time-cell';

interface TableHeader {
  readonly name: string;
  readonly attribute?: { readonly type: string };
  readonly cellFormatter?: (row: Readonly<Record<string, unknown>>) => ReactNode;
}

interface TableHeaders {
  readonly displayedHeaders: readonly TableHeader[];
}

const CELLS: Readonly<Record<string, typeof ChoiceCell>> = { enumeration: ChoiceCell, datetime: TimeCell };

/**
 * Strapi's forms and filters translate the values of an enumeration, its lists do not; and they write times out at such length that other
 * columns are cut off. For its hook `inject-column-in-table`.
 */
export const sayChoices = <Table extends TableHeaders>(table: Table): Table => ({
  ...table,
  displayedHeaders: table.displayedHeaders.map((header) => {
    const Cell = CELLS[header.attribute?.type ?? ''];
    return Cell && !header.cellFormatter
      ? { ...header, cellFormatter: (row: Readonly<Record<string, unknown>>) => <Cell value={row[header.name]} /> }
      : header;
  }),
});
