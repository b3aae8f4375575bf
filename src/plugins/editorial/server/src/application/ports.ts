import type { Knex } from 'knex';

import type { JsonObject, Revision, SubjectRef } from '../../../../../kernel';
import type { Actor, LedgerEntry, LedgerRecord } from '../../../contract';
import type { ChainHead } from '../domain/ledger-chain';
import type { Reference } from '../domain/body-references';

/** One governed working copy, as the desk keeps track of it. */
export interface Subject extends SubjectRef {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  /** Global ids of the owning partnerships, the first being the one that acts. */
  readonly owners: readonly string[];
  /** The whole this is a part of. */
  readonly whole: SubjectRef | null;
}

/** Where a subject stands in public, derived from the ledger alone. */
export interface Publication extends SubjectRef {
  readonly state: 'public' | 'withdrawn';
  readonly revision: number;
  /** Of the public body, or of the withdrawal's notice. */
  readonly digest: string;
  readonly sequence: number;
  /** UTC; of the entry that made it so. */
  readonly since: string;
  readonly firstPublishedAt: string;
}

export interface Body {
  readonly digest: string;
  /** The canonical JSON as hashed; null, with the salt and the body, once erased. */
  readonly canonical: string | null;
  readonly salt: string | null;
  readonly body: JsonObject | null;
  readonly schemaVersion: number;
  readonly erasedAt: string | null;
}

export interface SignedHead extends ChainHead {
  readonly origin: string;
  readonly signedAt: string;
  /** First 16 hex digits of the SHA-256 of the public key. */
  readonly keyId: string;
  /** Ed25519 over origin, sequence, hash and signedAt, a line each; base64. */
  readonly signature: string;
}

/** Editorial's own tables, inside one transaction. Maps are keyed by subject key. */
export interface DeskTables {
  /** Holds the named lock until the transaction ends. The first statement of every writing transaction, so that SQLite never upgrades a read. */
  lock(name: string): Promise<void>;
  readonly knex: Knex;
  readonly subjects: {
    find(refs: readonly SubjectRef[]): Promise<ReadonlyMap<string, Subject>>;
    findByDocument(uid: string, documentIds: readonly string[]): Promise<readonly Subject[]>;
    save(subject: Subject): Promise<void>;
    remove(ref: SubjectRef): Promise<void>;
    /** Public subjects of a content type whose title contains the text, by title, at most 20. */
    findPublic(uid: string, text: string): Promise<readonly Subject[]>;
  };
  readonly revisions: {
    /** The newest of each. */
    latest(refs: readonly SubjectRef[]): Promise<ReadonlyMap<string, Revision>>;
    find(ref: SubjectRef, number: number): Promise<Revision | null>;
    append(revision: Omit<Revision, 'body'>): Promise<void>;
    digestsOf(ref: SubjectRef): Promise<readonly string[]>;
  };
  readonly references: {
    replace(from: SubjectRef, references: readonly Reference[]): Promise<void>;
    /** The documents that name the subject. */
    to(ref: SubjectRef): Promise<readonly SubjectRef[]>;
  };
  readonly bodies: {
    put(body: {
      readonly digest: string;
      readonly salt: string;
      readonly canonical: string;
      readonly schemaVersion: number;
    }): Promise<void>;
    find(digests: readonly string[]): Promise<ReadonlyMap<string, Body>>;
    erase(digests: readonly string[], at: string): Promise<void>;
  };
  readonly ledger: {
    head(): Promise<ChainHead>;
    append(entry: LedgerEntry): Promise<void>;
    /** In order of sequence, `after` exclusive. */
    read(options: { readonly after: number; readonly limit: number }): Promise<readonly LedgerRecord[]>;
  };
  readonly publications: {
    find(refs: readonly SubjectRef[]): Promise<ReadonlyMap<string, Publication>>;
  };
  readonly heads: {
    add(head: SignedHead): Promise<void>;
    all(): Promise<readonly SignedHead[]>;
  };
}

/** Opens transactions on editorial's tables; a call inside a running one joins it. */
export interface Desk {
  transact<T>(work: (tables: DeskTables, onCommit: (effect: () => void) => void) => Promise<T>): Promise<T>;
  read<T>(work: (tables: DeskTables) => Promise<T>): Promise<T>;
}

/** Signs heads with the installation's key. */
export interface HeadSigner {
  sign(head: ChainHead, signedAt: string): SignedHead;
  verify(head: SignedHead): boolean;
}

/** Keeps signed heads outside the database, where one who rewrites the database does not reach. */
export interface HeadArchive {
  append(head: SignedHead): Promise<void>;
  all(): Promise<readonly SignedHead[]>;
}

export interface Memberships {
  /** True when the actor may publish and withdraw for at least one of the partnerships. */
  mayPublish(actor: Actor, partnerships: readonly string[]): Promise<boolean>;
}

/** Reads one working copy as a body (contract/body.ts); null when there is none. */
export interface WorkingCopies {
  snapshot(uid: string, documentId: string): Promise<WorkingCopy | null>;
}

export interface WorkingCopy {
  readonly subject: Subject;
  /** Its own words, without parts. */
  readonly words: JsonObject;
  /** Global ids of the parts, in order. */
  readonly parts: readonly string[];
}
