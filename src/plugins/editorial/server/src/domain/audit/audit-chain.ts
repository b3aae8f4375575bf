import { canonicalJson, sha256 } from '../../../../../../kernel';
import type { AuditEntry } from '../../../../contract';
import type { ChainBreak, ChainHead } from '../ledger-chain';

type UnsealedAudit = Omit<AuditEntry, 'hash'>;

/** SHA-256 over the canonical JSON (RFC 8785) of every field but the hash itself. */
export const hashOfAudit = (entry: UnsealedAudit): string =>
  sha256(
    canonicalJson({
      sequence: entry.sequence,
      at: entry.at,
      actor: entry.actor,
      role: entry.role,
      partnership: entry.partnership,
      coPartnership: entry.coPartnership,
      act: entry.act,
      outcome: entry.outcome,
      code: entry.code,
      subject: entry.subject && { type: entry.subject.type, id: entry.subject.id },
      number: entry.number,
      digest: entry.digest,
      origin: entry.origin,
      previousHash: entry.previousHash,
    }),
  );

export const sealedAudit = (entry: UnsealedAudit): AuditEntry => ({ ...entry, hash: hashOfAudit(entry) });

/** As firstBreak of the ledger: the first entry that is missing, was changed, or does not lead on from the one before. */
export const firstAuditBreak = (before: ChainHead, entries: readonly AuditEntry[]): ChainBreak | null => {
  let previous = before;
  for (const entry of entries) {
    if (entry.sequence !== previous.sequence + 1) return { kind: 'entry-missing', sequence: previous.sequence + 1 };
    if (hashOfAudit(entry) !== entry.hash) return { kind: 'entry-changed', sequence: entry.sequence };
    if (entry.previousHash !== previous.hash) return { kind: 'entry-replaced', sequence: entry.sequence };
    previous = entry;
  }
  return null;
};
