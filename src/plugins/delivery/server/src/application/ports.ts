import type { Detail, StoredHead } from '../domain/content/head';
import type { Kind } from '../domain/content/read-body';
import type { PreviousItem, Projection } from '../domain/projection/rows';

/** The read store's rows inside the transaction that appends to the ledger. */
export interface ProjectionTables {
  /** The row before the record; null when the item was never projected. */
  previous(key: string): Promise<PreviousItem | null>;
  /** Puts a projection in the place of everything that stood under its item. */
  replace(projection: Projection): Promise<void>;
  /** Empties everything. */
  clear(): Promise<void>;
}

/** What belongs to a document's row beside its words. */
export interface Located {
  /** The slug under which its partner page stands: its own for a partnership, its first owner's otherwise; null while that is not public. */
  readonly site: string | null;
  /** For practitioners only. */
  readonly restricted: boolean;
}

/** A document, or the notice in its place, as it is stored. */
export type Document = StoredHead & Located;

/** A page of a list in the order of one text. `after` is exclusive. */
export interface ListQuery {
  readonly kind: Kind;
  /** A partnership's public id, or EVERYWHERE. */
  readonly scope: string;
  /** All of them must hold; none for the whole list. */
  readonly facets: readonly string[];
  readonly order: 'ascending' | 'descending';
  readonly after: { readonly sort: string; readonly item: string } | null;
  readonly limit: number;
  /** `YYYY-MM-DD`: what was to be shown until a day before is left out; empty to leave nothing out. */
  readonly today: string;
}

export interface Listed {
  readonly sort: string;
  readonly document: Document;
}

/** A page of events by time: those that end after `from` and start before `to`, in milliseconds since 1970. */
export interface TimelineQuery extends Pick<ListQuery, 'scope' | 'facets' | 'limit'> {
  readonly from: number;
  readonly to: number;
  readonly after: { readonly starts: number; readonly item: string } | null;
}

export interface TimelineEntry {
  readonly starts: number;
  /** Which of the event's occurrences; -1 for an event without dates. */
  readonly position: number;
  readonly document: Document;
}

export interface SearchQuery {
  /** Words as `plainWords` cuts them; all must occur. */
  readonly words: readonly string[];
  /** Every group must be met by one of its tokens (search-tokens.ts). */
  readonly tokens: readonly (readonly string[])[];
  readonly after: SearchPlace | null;
  readonly limit: number;
}

/** Tier 1: all words in the title; tier 2: anywhere. */
export interface SearchPlace {
  readonly tier: number;
  readonly sequence: number;
}

export interface Found extends SearchPlace {
  readonly document: Document;
}

export interface ChangedDocument {
  readonly key: string;
  readonly kind: Kind;
  readonly sequence: number;
  /** UTC, ISO 8601. */
  readonly changedAt: string;
  /** Null when the reader may no longer see it. */
  readonly document: Document | null;
}

/**
 * What one kind of reader may read. What is for practitioners only comes through here for those who are cleared for one of its
 * owners, and is absent for everybody else.
 */
export interface ReadStore {
  /** Public ids of the partnerships whose items for practitioners come through as well; none for the public. */
  readonly cleared: readonly string[];
  /** By public id; ids that lead nowhere are absent. */
  documents(ids: readonly string[]): Promise<ReadonlyMap<string, Document>>;
  /** The long texts of public documents, by public id. */
  details(ids: readonly string[]): Promise<ReadonlyMap<string, Detail>>;
  /** The document that an address leads to; `owner` is empty for a partnership. What is public wins, then who bears the address now, then the newest. */
  atAddress(address: { readonly kind: Kind; readonly owner: string; readonly slug: string }): Promise<Document | null>;
  list(query: ListQuery): Promise<readonly Listed[]>;
  timeline(query: TimelineQuery): Promise<readonly TimelineEntry[]>;
  search(query: SearchQuery): Promise<readonly Found[]>;
  /** In order of the ledger, `after` exclusive. */
  changes(query: { readonly after: number; readonly limit: number }): Promise<readonly ChangedDocument[]>;
}

/** The store of a reader who is cleared for practitioners at the partnerships (global ids); for none, that of the public. */
export type ReadStores = (partnerships: readonly string[]) => ReadStore;
