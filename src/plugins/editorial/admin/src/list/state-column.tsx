import type { ReactNode } from 'react';

import type { GovernedTypes } from '../../../contract/governed-type';
import { word } from '../words';
import { StateCell } from './state-cell';

/** What Strapi hands to the hook `inject-column-in-table`; its own type leaves out the third argument of the formatter. */
interface TableHeaders {
  readonly displayedHeaders: readonly object[];
  readonly layout: { readonly metadatas: object };
}

interface StateColumn {
  readonly attribute: { readonly type: 'custom' };
  readonly name: string;
  readonly label: { readonly id: string; readonly defaultMessage: string };
  readonly searchable: false;
  readonly sortable: false;
  readonly cellFormatter: (row: { readonly documentId: string }, header: object, table: { readonly model: string }) => ReactNode;
}

/**
 * Puts "State" behind the first column of the lists of governed types. Strapi's hook does not say which
 * type the table shows, so governed ones are known by the global id that all of them have.
 */
export const addStateColumn =
  (governed: GovernedTypes) =>
  ({ displayedHeaders, layout }: TableHeaders): TableHeaders => {
    if (!('globalId' in layout.metadatas)) return { displayedHeaders, layout };
    const [first, ...others] = displayedHeaders;
    return { displayedHeaders: [...(first ? [first] : []), stateColumn(governed), ...others], layout };
  };

const stateColumn = (governed: GovernedTypes): StateColumn => ({
  attribute: { type: 'custom' },
  name: 'publicationState',
  label: word('column.state'),
  searchable: false,
  sortable: false,
  cellFormatter: (row, _header, { model }) => <StateCell uid={model} type={governed[model]} documentId={row.documentId} />,
});
