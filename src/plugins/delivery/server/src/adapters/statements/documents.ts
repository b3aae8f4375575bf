import { ERASED_OWNER } from '../../domain/projection/rows';
import type { Dialect } from '../dialect';
import type { Statement } from '../read-connection';

import { among, type Sight } from './sight';

/** A document `i` with the slug of its first owner, when that is public. */
export const DOCUMENT_COLUMNS = 'i.key AS id, i.head AS head, i.restricted AS restricted, p.slug AS site';
export const JOIN_SITE = `LEFT JOIN concord_read_item p ON p.key = i.owner AND p.state = 'public'`;

export const documentsById = (dialect: Dialect, sight: Sight): Statement => ({
  name: `concord-documents${sight.suffix}`,
  sql: `SELECT ${DOCUMENT_COLUMNS} FROM concord_read_item i ${JOIN_SITE} WHERE ${among(dialect, 'i.key', 'ids')} AND ${sight.item('i')}`,
});

export const detailsById = (dialect: Dialect, sight: Sight): Statement => ({
  name: `concord-details${sight.suffix}`,
  sql: `SELECT i.key AS id, d.detail AS detail FROM concord_read_item i JOIN concord_read_detail d ON d.item = i.key
    WHERE ${among(dialect, 'i.key', 'ids')} AND ${sight.item('i')}`,
});

export const documentAtAddress = (sight: Sight): Statement => ({
  name: `concord-address${sight.suffix}`,
  sql: `SELECT ${DOCUMENT_COLUMNS}
    FROM concord_read_slug s JOIN concord_read_item i ON i.key = s.item ${JOIN_SITE}
    WHERE s.kind = :kind AND ((s.owner = :owner AND s.slug = :slug) OR (s.owner = '${ERASED_OWNER}' AND s.slug = :former))
      AND ${sight.item('i')}
    ORDER BY CASE WHEN i.state = 'public' THEN 0 ELSE 1 END, CASE WHEN i.slug = s.slug THEN 0 ELSE 1 END, i.sequence DESC
    LIMIT 1`,
});

/**
 * What they see, where it stands in the ledger now; of what they see no more, that they lost it, and nothing that happened to it since.
 * A CASE and no NOT: whether a second owner that is NULL is among some is neither true nor false.
 */
export const changedDocuments = (sight: Sight): Statement => ({
  name: `concord-changes${sight.suffix}`,
  sql: `SELECT * FROM (
      SELECT * FROM (
        SELECT i.kind AS kind, i.sequence AS sequence, i.changed_at AS changed_at, ${DOCUMENT_COLUMNS}
        FROM concord_read_item i ${JOIN_SITE}
        WHERE i.sequence > :after AND ${sight.item('i')}
        ORDER BY i.sequence LIMIT :limit
      ) seen UNION ALL SELECT * FROM (
        SELECT i.kind AS kind, MAX(d.sequence) AS sequence, MAX(d.at) AS changed_at, i.key AS id, NULL AS head, 1 AS restricted, NULL AS site
        FROM concord_read_departure d JOIN concord_read_item i ON i.key = d.item
        WHERE d.sequence > :after AND ${sight.left('d')} AND CASE WHEN ${sight.item('i')} THEN 0 ELSE 1 END = 1
        GROUP BY i.key, i.kind
        ORDER BY sequence LIMIT :limit
      ) lost
    ) changes ORDER BY sequence LIMIT :limit`,
});
