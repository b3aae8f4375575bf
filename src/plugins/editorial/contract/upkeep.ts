import type { SubjectRef } from '../../../kernel';

import type { AuditVerification } from './audit';
import type { Actor, PublicationAct } from './publication';

/** A point of the chain that an installation vouches for with its key. */
export interface SignedHead {
  readonly sequence: number;
  readonly hash: string;
  readonly origin: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly signedAt: string;
  /** First 16 hex digits of the SHA-256 of the public key. */
  readonly keyId: string;
  /** Ed25519 over origin, sequence, hash and signedAt, a line each; base64. */
  readonly signature: string;
}

/** A public key that heads may be signed with: SPKI, DER, base64. */
export interface SigningKey {
  readonly keyId: string;
  readonly publicKey: string;
}

export const LEDGER_BREAKS = [
  'entry-missing',
  'entry-changed',
  'entry-replaced',
  'body-missing',
  'body-changed',
  'chain-recomputed',
  'tail-cut',
  'head-forged',
  'head-unknown-key',
  'head-missing',
  'heads-foreign',
] as const;
export type LedgerBreakKind = (typeof LEDGER_BREAKS)[number];

/** Where the ledger breaks first, and how. */
export interface LedgerBreak {
  readonly kind: LedgerBreakKind;
  /** The entry at which it breaks. */
  readonly sequence: number;
  /** The same in plain English. */
  readonly message: string;
}

export interface Verification {
  /** Entries that were walked; up to the break, when there is one. */
  readonly entries: number;
  /** Signed heads that were compared with the chain, each once. */
  readonly heads: number;
  readonly erasedBodies: number;
  /**
   * The file of heads kept outside the database, when it is not there although the database has heads: a tail cut off together
   * with its heads could not be noticed then. Null otherwise.
   */
  readonly missingHeadsFile: string | null;
  readonly break: LedgerBreak | null;
}

export interface Rebuilt {
  /** Entries applied. */
  readonly entries: number;
  /** Rows of each table of the projections afterwards, by name. */
  readonly rows: Readonly<Record<string, number>>;
}

export interface EraseCommand {
  /** What is erased, in one act. */
  readonly subjects: readonly SubjectRef[];
  readonly actor: Actor;
  /** Shown to readers in place of each. */
  readonly reason: string;
}

export interface Erased {
  readonly act: PublicationAct;
  /** Bodies emptied: revisions of the subjects and of their parts, and notices about them. */
  readonly bodies: number;
  /** Titles of documents that still place one of the subjects, with words of their own beside it. */
  readonly placedIn: readonly string[];
}

/**
 * The ledger's keeper at the command line. Each refusal is a DomainError: `ledger.broken` (rebuild, and publication, on
 * a ledger that does not verify), `heads.unreadable`, `erasure.unknown`, `erasure.reason-missing`, `erasure.is-part`,
 * `erasure.moved-part`, and `storage.…` when the disk or the database is in the way. Export and restore are not editorial's:
 * they carry the whole installation.
 */
export interface LedgerUpkeep {
  /** Walks chain, bodies and heads; `headsFile` names an exported heads file to compare with as well. One consistent state. */
  verify(options?: { readonly headsFile?: string }): Promise<Verification>;
  /** Walks the audit trail in the same way: its chain, its details, its heads. */
  verifyAudit(): Promise<AuditVerification>;
  /** Builds every projection anew from the ledger alone, in one transaction. */
  rebuild(): Promise<Rebuilt>;
  erase(command: EraseCommand): Promise<Erased>;
  /** Every signed head of the database, in order of sequence. */
  heads(): Promise<readonly SignedHead[]>;
  /** The keys by which heads are checked, this installation's own first. */
  keys(): readonly SigningKey[];
}
