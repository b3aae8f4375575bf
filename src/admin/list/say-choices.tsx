import type { ReactNode } from 'react';

import { ChoiceCell } from './choice-cell';

interface TableHeader {
  readonly name: string;
  readonly attribute?: { readonly type: string };
  readonly cellFormatter?: (row: Readonly<Record<string, unknown>>) => ReactNode;
}

interface TableHeaders {
  readonly displayedHeaders: readonly TableHeader[];
}

/** Strapi's forms and filters translate the values of an enumeration, its lists do not; for its hook `inject-column-in-table`. */
export const sayChoices = <Table extends TableHeaders>(table: Table): Table => ({
  ...table,
  displayedHeaders: table.displayedHeaders.map((header) =>
    header.attribute?.type === 'enumeration' && !header.cellFormatter
      ? { ...header, cellFormatter: (row: Readonly<Record<string, unknown>>) => <ChoiceCell value={row[header.name]} /> }
      : header,
  ),
});
