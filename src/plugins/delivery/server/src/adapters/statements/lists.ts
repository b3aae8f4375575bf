import type { ListQuery } from '../../application/ports';
import type { Statement } from '../read-connection';

import { DOCUMENT_COLUMNS, JOIN_SITE } from './documents';
import type { Sight } from './sight';

/** Where nothing is filtered, the list without facet is read; the first filter picks its own list, the others are looked up row by row. */
export const facetParameters = (facets: readonly string[], none: string): Readonly<Record<string, string>> =>
  Object.fromEntries((facets.length === 0 ? [none] : facets).map((facet, index) => [`facet${String(index)}`, facet]));

export const listPage = ({ order, facets }: Pick<ListQuery, 'order' | 'facets'>, sight: Sight): Statement => {
  const [past, direction] = order === 'ascending' ? ['>', 'ASC'] : ['<', 'DESC'];
  const more = facets.slice(1).map(
    (_, index) => `AND EXISTS (SELECT 1 FROM concord_read_listing f
      WHERE f.scope = l.scope AND f.kind = l.kind AND f.facet = :facet${String(index + 1)} AND f.sort = l.sort AND f.item = l.item)`,
  );
  return {
    name: `concord-list-${order}-${String(more.length)}${sight.suffix}`,
    sql: `SELECT l.sort AS sort, ${DOCUMENT_COLUMNS}
      FROM (
        SELECT l.sort, l.item FROM concord_read_listing l
        WHERE l.scope = :scope AND l.kind = :kind AND l.facet = :facet0 AND (l.sort, l.item) ${past} (:sort, :item)
          AND ${sight.listed('l')} AND (l.until IS NULL OR l.until >= :today) ${more.join(' ')}
        ORDER BY l.sort ${direction}, l.item ${direction} LIMIT :limit
      ) l
      JOIN concord_read_item i ON i.key = l.item ${JOIN_SITE}
      ORDER BY l.sort ${direction}, l.item ${direction}`,
  };
};

/** Short events from a little before the range on, long ones from the beginning: both in order of the index, then merged. */
export const timelinePage = (facets: readonly string[], sight: Sight): Statement => {
  const more = facets.slice(1).map(
    (_, index) => `AND EXISTS (SELECT 1 FROM concord_read_occurrence f WHERE f.scope = o.scope
      AND f.facet = :facet${String(index + 1)} AND f.is_long = o.is_long AND f.starts = o.starts AND f.item = o.item AND f.position = o.position)`,
  );
  const arm = (isLong: 0 | 1, place: string) => `SELECT * FROM (
      SELECT o.starts, o.item, o.position FROM concord_read_occurrence o
      WHERE o.scope = :scope AND o.facet = :facet0 AND o.is_long = ${String(isLong)} AND (o.starts, o.item) > ${place}
        AND o.starts < :to AND o.ends > :from AND o.previous_ends <= :from AND ${sight.listed('o')} ${more.join(' ')}
      ORDER BY o.starts, o.item LIMIT :limit
    ) ${isLong ? 'long_ones' : 'short_ones'}`;
  return {
    name: `concord-timeline-${String(more.length)}${sight.suffix}`,
    sql: `SELECT o.starts AS starts, o.position AS position, ${DOCUMENT_COLUMNS}
      FROM (
        SELECT * FROM (${arm(0, '(:shortStarts, :shortItem)')} UNION ALL ${arm(1, '(:starts, :item)')}) both_kinds ORDER BY starts, item LIMIT :limit
      ) o
      JOIN concord_read_item i ON i.key = o.item ${JOIN_SITE}
      ORDER BY o.starts, o.item`,
  };
};
