import { ERASED_OWNER } from '../../domain/projection/rows';
import type { Dialect } from '../dialect';
import type { Statement } from '../read-connection';

/** A document `i` with the slug of its first owner, when that is public. */
export const DOCUMENT_COLUMNS = 'i.key AS id, i.head AS head, p.slug AS site';
export const JOIN_SITE = `LEFT JOIN concord_read_item p ON p.key = i.owner AND p.state = 'public'`;

/** Membership in a list parameter. */
export const among = (dialect: Dialect, column: string, parameter: string): string =>
  dialect === 'sqlite' ? `${column} IN (SELECT value FROM json_each(:${parameter}))` : `${column} = ANY (:${parameter}::text[])`;

export const documentsById = (dialect: Dialect): Statement => ({
  name: 'concord-documents',
  sql: `SELECT ${DOCUMENT_COLUMNS} FROM concord_read_item i ${JOIN_SITE} WHERE ${among(dialect, 'i.key', 'ids')} AND i.restricted = 0`,
});

export const detailsById = (dialect: Dialect): Statement => ({
  name: 'concord-details',
  sql: `SELECT i.key AS id, d.detail AS detail FROM concord_read_item i JOIN concord_read_detail d ON d.item = i.key
    WHERE ${among(dialect, 'i.key', 'ids')} AND i.restricted = 0`,
});

export const documentAtAddress: Statement = {
  name: 'concord-address',
  sql: `SELECT ${DOCUMENT_COLUMNS}
    FROM concord_read_slug s JOIN concord_read_item i ON i.key = s.item ${JOIN_SITE}
    WHERE s.kind = :kind AND ((s.owner = :owner AND s.slug = :slug) OR (s.owner = '${ERASED_OWNER}' AND s.slug = :former))
      AND i.restricted = 0
    ORDER BY CASE WHEN i.state = 'public' THEN 0 ELSE 1 END, CASE WHEN i.slug = s.slug THEN 0 ELSE 1 END, i.sequence DESC
    LIMIT 1`,
};

export const changedDocuments: Statement = {
  name: 'concord-changes',
  sql: `SELECT i.key AS id, i.kind AS kind, i.sequence AS sequence, i.changed_at AS changed_at,
      CASE WHEN i.restricted = 0 THEN i.head END AS head, p.slug AS site
    FROM concord_read_item i ${JOIN_SITE}
    WHERE i.sequence > :after AND (i.restricted = 0 OR i.was_public = 1)
    ORDER BY i.sequence LIMIT :limit`,
};
