import { cursorsOf } from '../domain/reading/cursor';
import { type Page, pageOf, pageSize } from '../domain/reading/page';

import type { Document, ListQuery } from './ports';
import type { Reader } from './reader';

export interface ListRequest extends Pick<ListQuery, 'kind' | 'facets' | 'order'> {
  /** A partnership's slug; null for all partnerships. */
  readonly partnership: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** A page of issues, stories, briefings or contacts. */
export const readList = async (reader: Reader, request: ListRequest): Promise<Page<Document>> => {
  const { kind, facets, order, partnership, after } = request;
  const first = pageSize(request.first);
  const cursors = cursorsOf(JSON.stringify([kind, partnership, facets, order]), ['string', 'string']);
  const [sort = '', item = ''] = after === null ? [] : cursors.read(after);
  const scope = await reader.scope(partnership);
  const rows = await reader.store.list({
    kind,
    scope,
    facets,
    order,
    after: after === null ? null : { sort: String(sort), item: String(item) },
    limit: first + 1,
    today: kind === 'story' ? reader.today() : '',
  });
  const edges = rows.map((row) => ({ node: row.document, cursor: cursors.write([row.sort, row.document.id]) }));
  return pageOf(edges, { first, after });
};

/** The first entry of a list; null when it is empty. */
export const readFirst = async (reader: Reader, request: Omit<ListRequest, 'first' | 'after'>): Promise<Document | null> => {
  const { nodes } = await readList(reader, { ...request, first: 1, after: null });
  return nodes[0] ?? null;
};
