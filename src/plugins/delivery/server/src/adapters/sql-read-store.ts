import { formerAddress, subjectKey } from '../../../../../kernel';
import type { ChangedDocument, Document, Located, ReadStore, ReadStores } from '../application/ports';
import type { Detail, StoredHead } from '../domain/content/head';
import { NO_FACET, SHORT_MS } from '../domain/projection/rows';

import { createParseMemo, type ParseMemo } from './parse-memo';
import type { ReadConnection, Row } from './read-connection';
import { changedDocuments, detailsById, documentAtAddress, documentsById } from './statements/documents';
import { facetParameters, listPage, timelinePage } from './statements/lists';
import { postgresSearchParameters, SEARCH, sqliteSearchParameters } from './statements/search';
import { clearedSight, PUBLIC_SIGHT, type Sight } from './statements/sight';

/** Sorts after every text in byte order. */
const LAST_TEXT = '\u{10ffff}';

/** The read store over SQL, one statement per call. PostgreSQL's driver gives big integers as text. */
export const createSqlReadStores = (connection: ReadConnection): ReadStores => {
  const heads = createParseMemo<StoredHead>();
  const documentOf: DocumentOf = (row) =>
    locate(heads(row['id'] as string, row['head'] as string), { site: row['site'] as string | null, restricted: row['restricted'] === 1 });
  const memos: Memos = { documentOf, detailOf: createParseMemo<Detail>() };
  const storeOf = (seeing: Seeing): ReadStore => ({ ...singleReads(seeing, memos), ...listReads(seeing, memos), cleared: seeing.cleared });
  const forThePublic = storeOf({ ...connection, cleared: [], sight: PUBLIC_SIGHT });
  const sight = clearedSight(connection.dialect);
  return (partnerships) => {
    if (partnerships.length === 0) return forThePublic;
    const cleared = partnerships.map((id) => subjectKey({ type: 'partnership', id }));
    return storeOf({
      dialect: connection.dialect,
      all: (statement, parameters) => connection.all(statement, { ...parameters, cleared }),
      cleared,
      sight,
    });
  };
};

type DocumentOf = (row: Row) => Document;

interface Memos {
  readonly documentOf: DocumentOf;
  readonly detailOf: ParseMemo<Detail>;
}

/** A connection as one kind of reader looks through it. */
interface Seeing extends Pick<ReadConnection, 'dialect' | 'all'> {
  readonly cleared: readonly string[];
  readonly sight: Sight;
}

const singleReads = (
  { sight, ...connection }: Seeing,
  { documentOf, detailOf }: Memos,
): Pick<ReadStore, 'documents' | 'details' | 'atAddress'> => {
  const [byId, details] = [documentsById(connection.dialect, sight), detailsById(connection.dialect, sight)];
  const atAddress = documentAtAddress(sight);
  return {
    async documents(ids) {
      const rows = await connection.all(byId, { ids });
      return new Map(rows.map((row) => [row['id'] as string, documentOf(row)]));
    },
    async details(ids) {
      const rows = await connection.all(details, { ids });
      return new Map(rows.map((row) => [row['id'] as string, detailOf(row['id'] as string, row['detail'] as string)]));
    },
    async atAddress(address) {
      const former = formerAddress({ type: address.kind, owner: address.owner, slug: address.slug });
      const [row] = await connection.all(atAddress, { ...address, former });
      return row ? documentOf(row) : null;
    },
  };
};

const listReads = (
  { sight, ...connection }: Seeing,
  { documentOf }: Memos,
): Pick<ReadStore, 'list' | 'timeline' | 'search' | 'changes'> => {
  const [searched, changed] = [SEARCH[connection.dialect](sight), changedDocuments(sight)];
  return {
    async list({ kind, scope, facets, order, after, limit, today }) {
      const from = after ?? (order === 'ascending' ? { sort: '', item: '' } : { sort: LAST_TEXT, item: LAST_TEXT });
      const parameters = { kind, scope, limit, today, ...from, ...facetParameters(facets, NO_FACET) };
      const rows = await connection.all(listPage({ order, facets }, sight), parameters);
      return rows.map((row) => ({ sort: String(row['sort']), document: documentOf(row) }));
    },
    async timeline({ scope, facets, from, to, after, limit }) {
      const place = after ?? { starts: 0, item: '' };
      const parameters = { scope, from, to, limit, ...place, ...shortPlace(place, from), ...facetParameters(facets, NO_FACET) };
      const rows = await connection.all(timelinePage(facets, sight), parameters);
      return rows.map((row) => ({ starts: Number(row['starts']), position: Number(row['position']), document: documentOf(row) }));
    },
    async search(query) {
      const parameters = connection.dialect === 'sqlite' ? sqliteSearchParameters(query) : postgresSearchParameters(query);
      const rows = await connection.all(searched, parameters);
      return rows.map((row) => ({ tier: Number(row['tier']), sequence: Number(row['sequence']), document: documentOf(row) }));
    },
    async changes(query) {
      const rows = await connection.all(changed, query);
      return rows.map((row) => ({ ...changeOf(row), document: row['head'] === null ? null : documentOf(row) }));
    },
  };
};

/** Short events that end after an instant start not much before it: the ones before need not be read. */
const shortPlace = ({ starts, item }: { readonly starts: number; readonly item: string }, from: number) => {
  const earliest = from - SHORT_MS;
  return starts < earliest ? { shortStarts: earliest, shortItem: '' } : { shortStarts: starts, shortItem: item };
};

const locate = (head: StoredHead, { site, restricted }: Located): Document => ({
  ...head,
  site: isPartnership(head) ? head.slug : site,
  restricted,
});

const isPartnership = (head: StoredHead): boolean =>
  head.__typename === 'Partnership' || (head.__typename === 'Withdrawn' && head.type === 'PARTNERSHIP');

const changeOf = (row: Row): Omit<ChangedDocument, 'document'> => ({
  key: String(row['id']),
  kind: row['kind'] as ChangedDocument['kind'],
  sequence: Number(row['sequence']),
  changedAt: String(row['changed_at']),
});
