import type { HeadOf } from '../content/head';
import type { Occurrence } from '../content/occurrences';
import { dayEnds, dayStarts, monthEnds } from '../time/days';

import { facetsOf } from './facets';
import type { PublishedItem } from './published-item';
import { NEVER, type OccurrenceRow, SHORT_MS } from './rows';
import { scopesOf } from './scopes';

/** The last instant that ISO 8601 can write with four digits: events without any date come last. */
export const UNDATED_MS = Date.parse('9999-12-31T00:00:00.000Z');

/** An event's places in the lists by time. */
export const occurrenceRows = (item: PublishedItem): readonly OccurrenceRow[] => {
  const { head } = item.body.content;
  if (head.__typename !== 'Event') return [];
  const [facets, scopes, spans] = [new Set(facetsOf(item.body)), scopesOf(item), withPrevious(spansOf(head))];
  return scopes.flatMap((scope) =>
    [...facets].flatMap((facet) => spans.map((span) => ({ scope, facet, ...span, item: item.key, restricted: !item.body.isPublic }))),
  );
};

interface Span {
  readonly starts: number;
  readonly ends: number;
  readonly position: number;
}

const spansOf = (head: Pick<HeadOf<'Event'>, 'occurrences' | 'month' | 'timeZone'>): readonly Span[] => {
  if (head.occurrences.length > 0) return head.occurrences.map((occurrence, position) => ({ ...spanOf(occurrence), position }));
  if (head.month) {
    return [{ starts: dayStarts(`${head.month.value}-01`, head.timeZone), ends: monthEnds(head.month.value, head.timeZone), position: -1 }];
  }
  return [{ starts: UNDATED_MS, ends: UNDATED_MS, position: -1 }];
};

/** Without a time of its end, an occurrence lasts to the end of its last day. */
const spanOf = ({ start, end }: Occurrence): { readonly starts: number; readonly ends: number } => {
  const starts = start.instant === null ? dayStarts(start.date, start.timeZone) : Date.parse(start.instant);
  const ends = end?.instant ? Date.parse(end.instant) : dayEnds((end ?? start).date, start.timeZone);
  return { starts, ends: Math.max(starts, ends) };
};

const withPrevious = (spans: readonly Span[]) => {
  let previousEnds = NEVER;
  return [...spans]
    .sort((a, b) => a.starts - b.starts || a.position - b.position)
    .map((span) => {
      const row = { ...span, previousEnds, isLong: span.ends - span.starts > SHORT_MS };
      previousEnds = Math.max(previousEnds, span.ends);
      return row;
    });
};
