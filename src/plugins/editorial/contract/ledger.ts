import type { Knex } from 'knex';

import type { JsonObject, SubjectRef } from '../../../kernel';

import type { PublicationGuard } from './publication';
import type { Rendition } from './rendition';

export const ENTRY_KINDS = ['published', 'withdrawn', 'erased'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One row of the ledger. The chain is over all of these fields but `hash` itself, in canonical JSON. */
export interface LedgerEntry {
  /** 1, 2, 3 … without gaps; its order is the order of commits. */
  readonly sequence: number;
  /** Entries of one act share it: they went public together. */
  readonly act: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly actor: string;
  /** Global id of the partnership that acted. */
  readonly partnership: string;
  readonly kind: EntryKind;
  readonly subject: SubjectRef;
  readonly revision: number;
  /** Salted digest of the body: the revision's for `published`, the notice's for `withdrawn` and `erased`. */
  readonly digest: string;
  readonly schemaVersion: number;
  /** The installation that wrote it. */
  readonly origin: string;
  /** 64 zeros in the first entry. */
  readonly previousHash: string;
  readonly hash: string;
}

/** An entry with its body; null when the body was erased by law. */
export interface LedgerRecord extends LedgerEntry {
  readonly body: JsonObject | null;
}

/**
 * A synchronous projection of the ledger. `apply` runs inside the transaction that appends, so that readers
 * see a publication as soon as the publish call has answered; it must depend on nothing but the record and
 * the projector's own tables, so that a rebuild gives the same rows.
 */
export interface Projector {
  readonly name: string;
  apply(record: LedgerRecord, transaction: Knex): Promise<void>;
  /** Empties the projection before a rebuild. */
  reset(transaction: Knex): Promise<void>;
}

/** Called after commit, outside the transaction. Failures are logged; a reader that missed a call catches up by its own cursor. */
export type PublicationListener = (sequence: number) => void | Promise<void>;

export interface LedgerService {
  /** In order of sequence, `after` exclusive. */
  read(options: { readonly after: number; readonly limit: number }): Promise<readonly LedgerRecord[]>;
  /** Sequence and hash of the newest entry; sequence 0 for an empty ledger. */
  head(): Promise<{ readonly sequence: number; readonly hash: string }>;
}

/** Where documents stand in public, as paths such as `/sites/salford/events/open-day`, by subject key; those without one are left out. */
export type AddressBook = (subjects: readonly SubjectRef[]) => Promise<ReadonlyMap<string, string>>;

/** Registration points for higher plugins, to be used in their `register`. Each returns a function that takes it back. */
export interface EditorialRegistry {
  readonly addGuard: (guard: PublicationGuard) => () => void;
  readonly addProjector: (projector: Projector) => () => void;
  readonly onPublished: (listener: PublicationListener) => () => void;
  readonly addAddressBook: (book: AddressBook) => () => void;
  readonly addRendition: (rendition: Rendition) => () => void;
}
