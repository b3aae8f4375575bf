import type { Dialect } from './dialect';

/**
 * The tables of the read store (decision 0004). `item` holds one row per document and `detail` its long texts, apart so that
 * lists stay small; the others are indexes of ours whose primary key is the order in which they are read. Instants in lists are milliseconds since 1970, other times ISO 8601.
 * On PostgreSQL all text is compared byte by byte, as SQLite does by nature.
 */
const SHARED = (types: Types): readonly string[] => [...documents(types), ...lists(types), ...departures(types), ...INDEXES];

const documents = (types: Types): readonly string[] => [
  `CREATE TABLE concord_read_item (
    key ${types.text} NOT NULL PRIMARY KEY,
    kind ${types.text} NOT NULL,
    state ${types.text} NOT NULL,
    restricted ${types.flag} NOT NULL,
    owner ${types.text},
    co_owner ${types.text},
    slug ${types.text},
    title ${types.text} NOT NULL,
    revision INTEGER NOT NULL,
    sequence ${types.big} NOT NULL UNIQUE,
    first_published_at ${types.text} NOT NULL,
    changed_at ${types.text} NOT NULL,
    head ${types.text} NOT NULL
  )`,
  `CREATE TABLE concord_read_detail (
    item ${types.text} NOT NULL PRIMARY KEY,
    detail ${types.text} NOT NULL
  )`,
  `CREATE TABLE concord_read_slug (
    kind ${types.text} NOT NULL,
    owner ${types.text} NOT NULL,
    slug ${types.text} NOT NULL,
    item ${types.text} NOT NULL,
    PRIMARY KEY (kind, owner, slug, item)
  )${types.clustered}`,
];

const lists = (types: Types): readonly string[] => [
  `CREATE TABLE concord_read_listing (
    scope ${types.text} NOT NULL,
    kind ${types.text} NOT NULL,
    facet ${types.text} NOT NULL,
    sort ${types.text} NOT NULL,
    item ${types.text} NOT NULL,
    restricted ${types.flag} NOT NULL,
    until ${types.text},
    PRIMARY KEY (scope, kind, facet, sort, item)
  )${types.clustered}`,
  `CREATE TABLE concord_read_occurrence (
    scope ${types.text} NOT NULL,
    facet ${types.text} NOT NULL,
    is_long ${types.flag} NOT NULL,
    starts ${types.big} NOT NULL,
    item ${types.text} NOT NULL,
    position INTEGER NOT NULL,
    ends ${types.big} NOT NULL,
    previous_ends ${types.big} NOT NULL,
    restricted ${types.flag} NOT NULL,
    PRIMARY KEY (scope, facet, is_long, starts, item, position)
  )${types.clustered}`,
  `CREATE TABLE concord_read_placement (
    item ${types.text} NOT NULL,
    issue ${types.text} NOT NULL,
    PRIMARY KEY (item, issue)
  )${types.clustered}`,
  `CREATE TABLE concord_read_meta (
    name ${types.text} NOT NULL PRIMARY KEY,
    value ${types.text} NOT NULL
  )`,
];

const departures = (types: Pick<Types, 'text' | 'big'>): readonly string[] => [
  `CREATE TABLE concord_read_departure (
    item ${types.text} NOT NULL,
    readers ${types.text} NOT NULL,
    sequence ${types.big} NOT NULL,
    at ${types.text} NOT NULL,
    PRIMARY KEY (item, readers)
  )`,
  'CREATE INDEX concord_read_departure_sequence ON concord_read_departure (sequence)',
];

const INDEXES: readonly string[] = [
  'CREATE INDEX concord_read_slug_item ON concord_read_slug (item)',
  'CREATE INDEX concord_read_listing_item ON concord_read_listing (item)',
  'CREATE INDEX concord_read_occurrence_item ON concord_read_occurrence (item)',
  'CREATE INDEX concord_read_placement_issue ON concord_read_placement (issue)',
];

interface Types {
  readonly text: string;
  readonly flag: string;
  readonly big: string;
  /** Ends a table whose rows lie in the order of its primary key. */
  readonly clustered: string;
}

const [SQLITE, POSTGRES]: readonly [Types, Types] = [
  { text: 'TEXT', flag: 'INTEGER', big: 'INTEGER', clustered: ' WITHOUT ROWID' },
  { text: 'TEXT COLLATE "C"', flag: 'SMALLINT', big: 'BIGINT', clustered: '' },
];

export const TABLES: Readonly<Record<Dialect, readonly string[]>> = {
  sqlite: [
    ...SHARED(SQLITE),
    // The row id is the sequence of the ledger entry, so that reading in reverse order gives the newest first.
    `CREATE VIRTUAL TABLE concord_read_search USING fts5(
      title, words, scope, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'
    )`,
  ],
  postgres: [
    ...SHARED(POSTGRES),
    `CREATE TABLE concord_read_search (
      sequence BIGINT NOT NULL PRIMARY KEY,
      title TSVECTOR NOT NULL,
      words TSVECTOR NOT NULL
    )`,
    'CREATE INDEX concord_read_search_words ON concord_read_search USING gin (words)',
  ],
};

/** What came in later than the rest. */
export const DEPARTURES: Readonly<Record<Dialect, readonly string[]>> = { sqlite: departures(SQLITE), postgres: departures(POSTGRES) };
