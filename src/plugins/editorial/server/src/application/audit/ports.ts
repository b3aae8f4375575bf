import type { Knex } from 'knex';

import type { SubjectRef } from '../../../../../../kernel';
import type { Grant } from '../../../../../partnerships/contract';
import type { ActorId, AuditAct, AuditDetails, AuditDraft, AuditEntry, AuditFilter, SignedHead } from '../../../../contract';
import type { ChainHead } from '../../domain/ledger-chain';
import type { DeskTables, StoredBody } from '../ports';

/** An entry to be, with all that is looked up; its place in the chain comes with the commit. */
export interface PreparedEntry extends Omit<AuditEntry, 'sequence' | 'at' | 'digest' | 'origin' | 'previousHash' | 'hash'> {
  readonly details: AuditDetails;
}

/** Whose details are to be forgotten. */
export interface ToForget {
  readonly subjects: readonly SubjectRef[];
  /** Also of what these did. */
  readonly actors: readonly ActorId[];
}

/** The tables of the audit trail, inside one transaction. */
export interface AuditRows {
  /** Held until the transaction ends; taken last of all, by its commit. */
  lock(): Promise<void>;
  head(): Promise<ChainHead>;
  append(entry: AuditEntry, details: StoredBody): Promise<void>;
  addHead(head: SignedHead): Promise<void>;
  /** In order of sequence. */
  heads(): Promise<readonly SignedHead[]>;
  newestHead(): Promise<SignedHead | null>;
  /** In order of sequence, `after` exclusive. */
  entries(options: { readonly after: number; readonly limit: number }): Promise<readonly AuditEntry[]>;
  /** By digest. */
  details(digests: readonly string[]): Promise<ReadonlyMap<string, StoredBody>>;
  /** Empties details and salts; answers how many. */
  forget(what: ToForget, at: string): Promise<number>;
  /** The same of all entries before an instant; answers how many, and the last of them. */
  forgetBefore(before: string, at: string): Promise<{ readonly count: number; readonly last: number }>;
  /** Entries of which the details have one of the texts in them, as canonical JSON has it. Reads all details: for erasures only. */
  holding(texts: readonly string[]): Promise<readonly Pick<AuditEntry, 'sequence' | 'digest'>[]>;
  forgetDigests(digests: readonly string[], at: string): Promise<void>;
}

/** Which entries: those of some partnerships, or of all. */
export interface AuditWish {
  /** Global ids; null for all. */
  readonly partnerships: readonly string[] | null;
  readonly filter: Pick<AuditFilter, 'actor' | 'type' | 'refusedOnly' | 'words'>;
  /** Null for all. */
  readonly acts: readonly AuditAct[] | null;
  /** Instants, the second exclusive. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface StoredEntry {
  readonly entry: AuditEntry;
  /** Null once they were forgotten. */
  readonly details: AuditDetails | null;
}

/** Looking into the audit trail. */
export interface AuditLook {
  /** The newest first, those before a sequence when it is given. */
  find(wish: AuditWish, options: { readonly before: number | null; readonly limit: number }): Promise<readonly StoredEntry[]>;
  /** Members of staff who have entries. */
  actors(partnerships: readonly string[] | null): Promise<readonly ActorId[]>;
}

/** Has entries appended by the commit of the transaction that the connection is in. */
export type AtCommit = (transaction: Knex, entries: readonly PreparedEntry[]) => void;

/** What a member of staff reaches. */
export interface StaffStanding {
  readonly grants: readonly Grant[];
  readonly isNetworkAdministrator: boolean;
}

export type StandingOf = (actor: ActorId) => Promise<StaffStanding>;

/** Enters drafts into the audit trail of the running transaction. */
export type Enter = (tables: DeskTables, drafts: readonly AuditDraft[]) => Promise<void>;
