import type { SearchQuery } from '../../application/ports';
import { postgresToken } from '../../domain/projection/search-tokens';
import type { Parameters, Statement } from '../read-connection';

import { DOCUMENT_COLUMNS, JOIN_SITE } from './documents';
import type { Sight } from './sight';

/** Rows newest first in each tier: the full-text index is in the order of the ledger, so a page stops reading when it is full. */
const sqliteSearch = (sight: Sight): Statement => ({
  name: `concord-search${sight.suffix}`,
  sql: `SELECT f.tier AS tier, f.sequence AS sequence, ${DOCUMENT_COLUMNS}
    FROM (
      SELECT * FROM (
        SELECT * FROM (
          SELECT 1 AS tier, rowid AS sequence FROM concord_read_search
          WHERE concord_read_search MATCH :inTitle AND rowid < :beforeInTitle ORDER BY rowid DESC LIMIT :limit
        ) UNION ALL SELECT * FROM (
          SELECT 2 AS tier, rowid AS sequence FROM concord_read_search
          WHERE concord_read_search MATCH :elsewhere AND rowid < :beforeElsewhere ORDER BY rowid DESC LIMIT :limit
        )
      ) ORDER BY tier, sequence DESC LIMIT :limit
    ) f
    JOIN concord_read_item i ON i.sequence = f.sequence ${JOIN_SITE}
    WHERE ${sight.item('i')}
    ORDER BY f.tier, f.sequence DESC`,
});

/** A search for nothing but stop words ("the") has no words left, and finds nothing. */
const postgresSearch = (sight: Sight): Statement => ({
  name: `concord-search${sight.suffix}`,
  sql: `SELECT f.tier AS tier, f.sequence AS sequence, ${DOCUMENT_COLUMNS}
    FROM (
      SELECT * FROM (
        SELECT CASE WHEN s.title @@ plainto_tsquery('english', :words) THEN 1 ELSE 2 END AS tier, s.sequence AS sequence
        FROM concord_read_search s
        WHERE s.words @@ (plainto_tsquery('english', :words) && :scope::tsquery) AND numnode(plainto_tsquery('english', :words)) > 0
      ) hits
      WHERE sequence < CASE WHEN tier = 1 THEN :beforeInTitle::bigint ELSE :beforeElsewhere::bigint END
      ORDER BY tier, sequence DESC LIMIT :limit
    ) f
    JOIN concord_read_item i ON i.sequence = f.sequence ${JOIN_SITE}
    WHERE ${sight.item('i')}
    ORDER BY f.tier, f.sequence DESC`,
});

export const SEARCH = { sqlite: sqliteSearch, postgres: postgresSearch } as const;

export const sqliteSearchParameters = (query: SearchQuery): Parameters => {
  const scope = query.tokens.map((group) => `scope : (${group.map(quoted).join(' OR ')})`).join(' AND ');
  const words = query.words.map(quoted).join(' AND ');
  return {
    ...places(query),
    inTitle: `(${scope}) AND ({title} : (${words}))`,
    elsewhere: `((${scope}) AND ({title words} : (${words}))) NOT ({title} : (${words}))`,
  };
};

export const postgresSearchParameters = (query: SearchQuery): Parameters => ({
  ...places(query),
  words: query.words.join(' '),
  scope: query.tokens.map((group) => `(${group.map((token) => `'${postgresToken(token)}'`).join(' | ')})`).join(' & '),
});

const LAST = Number.MAX_SAFE_INTEGER;

/** After a hit in tier 2, nothing of tier 1 is left. */
const places = ({ after, limit }: SearchQuery) => ({
  limit,
  beforeInTitle: after === null ? LAST : after.tier === 1 ? after.sequence : 0,
  beforeElsewhere: after?.tier === 2 ? after.sequence : LAST,
});

const quoted = (word: string): string => `"${word.replace(/"/g, '""')}"`;
