import { canonicalJson, sha256 } from '../../../../../kernel';
import type { LedgerBreakKind, LedgerEntry } from '../../../contract';

/** What the first entry calls its predecessor. */
export const GENESIS_HASH = '0'.repeat(64);

export type UnsealedEntry = Omit<LedgerEntry, 'hash'>;

/** A point of the chain: an entry's sequence and hash; sequence 0 with the genesis hash before the first. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

export const EMPTY_CHAIN: ChainHead = { sequence: 0, hash: GENESIS_HASH };

/** SHA-256 over the canonical JSON (RFC 8785) of every field but the hash itself. */
export const hashOfEntry = (entry: UnsealedEntry): string =>
  sha256(
    canonicalJson({
      sequence: entry.sequence,
      act: entry.act,
      at: entry.at,
      actor: entry.actor,
      partnership: entry.partnership,
      kind: entry.kind,
      subject: { type: entry.subject.type, id: entry.subject.id },
      revision: entry.revision,
      digest: entry.digest,
      schemaVersion: entry.schemaVersion,
      origin: entry.origin,
      previousHash: entry.previousHash,
    }),
  );

export const sealed = (entry: UnsealedEntry): LedgerEntry => ({ ...entry, hash: hashOfEntry(entry) });

/** A break without its words. */
export interface ChainBreak {
  readonly kind: LedgerBreakKind;
  readonly sequence: number;
}

/**
 * The first break between a trusted predecessor and the entries that follow it, in order of sequence: an
 * entry that is missing, one whose fields no longer give its hash, or one that does not lead on from the
 * entry before (one of the two was replaced). Null when the run is whole.
 */
export const firstBreak = (before: ChainHead, entries: readonly LedgerEntry[]): ChainBreak | null => {
  let previous = before;
  for (const entry of entries) {
    if (entry.sequence !== previous.sequence + 1) return { kind: 'entry-missing', sequence: previous.sequence + 1 };
    if (hashOfEntry(entry) !== entry.hash) return { kind: 'entry-changed', sequence: entry.sequence };
    if (entry.previousHash !== previous.hash) return { kind: 'entry-replaced', sequence: entry.sequence };
    previous = entry;
  }
  return null;
};
