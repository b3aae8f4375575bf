import { DomainError } from '../../../../../kernel';
import { cursorsOf } from '../domain/reading/cursor';
import { type Page, pageOf, pageSize } from '../domain/reading/page';
import { NEVER } from '../domain/projection/rows';
import { dayEnds, dayStarts } from '../domain/time/days';
import { HOME_ZONE } from '../domain/time/moment';

import type { Document } from './ports';
import type { ListRequest } from './read-list';
import type { Reader } from './reader';

export interface TimelineRequest extends Omit<ListRequest, 'kind' | 'order'> {
  /** Days, `YYYY-MM-DD`, both inclusive; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface TimelineEdge {
  readonly node: Document;
  readonly cursor: string;
  /** Which of the event's occurrences stands here; -1 for none. */
  readonly position: number;
}

/** A page of events in order of time. Throws `events.range-backwards`. */
export const readTimeline = async (reader: Reader, request: TimelineRequest): Promise<Page<Document, TimelineEdge>> => {
  const { facets, partnership, from, to, after } = request;
  if (from !== null && to !== null && from > to) throw backwards(from, to);
  const first = pageSize(request.first);
  const cursors = cursorsOf(JSON.stringify(['timeline', partnership, facets, from, to]), ['number', 'string']);
  const [starts = 0, item = ''] = after === null ? [] : cursors.read(after);
  const scope = await reader.scope(partnership);
  const rows = await reader.store.timeline({
    scope,
    facets,
    from: from === null ? NEVER : dayStarts(from, HOME_ZONE),
    to: to === null ? Number.MAX_SAFE_INTEGER : dayEnds(to, HOME_ZONE),
    after: after === null ? null : { starts: Number(starts), item: String(item) },
    limit: first + 1,
  });
  const edges = rows.map(({ document, starts: at, position }) => ({ node: document, cursor: cursors.write([at, document.id]), position }));
  return pageOf(edges, { first, after });
};

const backwards = (from: string, to: string): DomainError =>
  new DomainError({
    code: 'events.range-backwards',
    refusal: 'invalid',
    message: `"from" (${from}) lies after "to" (${to}). Give the earlier day as "from".`,
  });
