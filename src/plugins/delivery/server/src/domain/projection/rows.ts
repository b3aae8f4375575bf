import type { Kind } from '../content/read-body';

/** The list of all partnerships' documents, beside the lists of each partnership. */
export const EVERYWHERE = '*';

/** The facet of a list without any filter. */
export const NO_FACET = '';

/** One document as readers see it. Keys are public ids (`event:2f1c…`). */
export interface ItemRow {
  readonly key: string;
  readonly kind: Kind;
  readonly state: 'public' | 'withdrawn';
  /** For practitioners only: absent for the public. */
  readonly restricted: boolean;
  readonly owner: string | null;
  readonly coOwner: string | null;
  /** Null once the law removed the words. */
  readonly slug: string | null;
  readonly title: string;
  readonly revision: number;
  /** Of the ledger entry that made it what it is now. */
  readonly sequence: number;
  /** UTC, ISO 8601. */
  readonly firstPublishedAt: string;
  readonly changedAt: string;
  /** JSON of the GraphQL object, without its long texts. */
  readonly head: string;
  /** JSON of the long texts; null when there are none. */
  readonly detail: string | null;
}

/** The owner of a slug row that holds, in place of an erased slug, the digest of the whole address. */
export const ERASED_OWNER = 'erased';

/** An address that leads, or once led, to an item. `owner` is empty for partnerships, and ERASED_OWNER where the words had to go. */
export interface SlugRow {
  readonly kind: Kind;
  readonly owner: string;
  readonly slug: string;
  readonly item: string;
}

/** A place of an item in a list: one for each owner and everywhere, times each facet that can be asked for. */
export interface ListingRow {
  readonly scope: string;
  readonly kind: Kind;
  readonly facet: string;
  /** Compared byte by byte. */
  readonly sort: string;
  readonly item: string;
  readonly restricted: boolean;
  /** The last day (`YYYY-MM-DD`) on which lists show it; null for ever. */
  readonly until: string | null;
}

/** A date of an event in a list. Instants are milliseconds since 1970. */
export interface OccurrenceRow {
  readonly scope: string;
  readonly facet: string;
  /** Longer than SHORT_MS: kept apart, so that a search from a day on need not read the whole past. */
  readonly isLong: boolean;
  readonly starts: number;
  readonly item: string;
  /** Its place among the event's occurrences; -1 for an event without dates. */
  readonly position: number;
  readonly ends: number;
  /** When the last of the event's earlier dates ends; NEVER when there is none. The row is the event's first match from an instant on just when this is not after it. */
  readonly previousEnds: number;
  readonly restricted: boolean;
}

export const NEVER = -1;

/** Every month fits: 31 days and an hour. */
export const SHORT_MS = (31 * 24 + 1) * 3_600_000;

/** Who reads without being cleared for anything. */
export const THE_PUBLIC = 'public';

/** Since when readers who saw an item see it no more. No later change of it is theirs to know of. */
export interface DepartureRow {
  readonly item: string;
  /** Those cleared for the partnership of this public id, or THE_PUBLIC. */
  readonly readers: string;
  /** Of the ledger entry that took it from them. */
  readonly sequence: number;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** An item placed in an issue. */
export interface PlacementRow {
  readonly item: string;
  readonly issue: string;
}

/** What full-text search knows of an item: plain words, a space between them. */
export interface SearchRow {
  readonly item: string;
  readonly sequence: number;
  readonly title: string;
  readonly words: string;
  /** Words that no reader can type: `p…0` for each owner, `kevent0`, `vpublic0`. */
  readonly scope: string;
}

/** All rows that one ledger record puts in the place of the item's earlier ones. */
export interface Projection {
  readonly item: ItemRow;
  readonly slugs: readonly SlugRow[];
  /** The item's earlier addresses go too. */
  readonly forgetsSlugs: boolean;
  readonly listings: readonly ListingRow[];
  readonly occurrences: readonly OccurrenceRow[];
  readonly placements: readonly PlacementRow[];
  readonly search: SearchRow | null;
  readonly departures: readonly DepartureRow[];
}

/** What the projection of a record depends on beside the record: the item's row before it, and who had lost sight of it. */
export interface PreviousItem extends Pick<
  ItemRow,
  'state' | 'restricted' | 'owner' | 'coOwner' | 'slug' | 'title' | 'firstPublishedAt' | 'head'
> {
  readonly departures: readonly DepartureRow[];
}
