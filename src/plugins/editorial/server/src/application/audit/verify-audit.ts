import { saltedDigest } from '../../../../../../kernel';
import type { AuditEntry, AuditVerification } from '../../../../contract';
import { firstAuditBreak } from '../../domain/audit/audit-chain';
import { auditBreakMessage } from '../../domain/audit/audit-break-message';
import { followForgotten, type Forgotten } from '../../domain/audit/forgotten';
import { distinctHeads, headBreaksWithOutside, type WalkedChain } from '../../domain/head-breaks';
import { type ChainBreak, type ChainHead, EMPTY_CHAIN } from '../../domain/ledger-chain';
import type { Desk, HeadArchive, HeadSigner, StoredBody } from '../ports';

import type { AuditRows } from './ports';

const BATCH = 500;

export interface VerifyAuditPorts {
  readonly desk: Desk;
  readonly rowsOn: (transaction: Parameters<Parameters<Desk['snapshot']>[0]>[0]['knex']) => AuditRows;
  readonly signer: HeadSigner;
  readonly archive: HeadArchive;
}

/** Walks the whole audit trail as verify-ledger.ts does the ledger: the chain, the details against their digests, the signed heads. */
export const createVerifyAudit =
  ({ desk, rowsOn, signer, archive }: VerifyAuditPorts) =>
  async (): Promise<AuditVerification> => {
    const outside = await archive.all();
    return desk.snapshot(async ({ knex }) => {
      const rows = rowsOn(knex);
      const own = await rows.heads();
      const heads = distinctHeads([...own, ...outside]);
      const walk = await walkTrail(rows, new Set(heads.map(({ sequence }) => sequence)));
      const breaks = [...walk.breaks, ...headBreaksWithOutside({ own, outside, check: (head) => signer.check(head), walk })];
      const [first] = breaks.sort((a, b) => a.sequence - b.sequence);
      return {
        entries: walk.end.sequence,
        heads: heads.length,
        forgotten: walk.forgotten,
        break: first ? { ...first, message: auditBreakMessage(first) } : null,
      };
    });
  };

interface Walk extends WalkedChain {
  readonly forgotten: number;
  readonly breaks: readonly ChainBreak[];
}

const walkTrail = async (rows: AuditRows, signed: ReadonlySet<number>): Promise<Walk> => {
  const [hashes, links, forgotten] = [new Map<number, string>(), new Map<number, string>(), followForgotten()];
  let end: ChainHead = EMPTY_CHAIN;
  for (;;) {
    const entries = await rows.entries({ after: end.sequence, limit: BATCH });
    const last = entries.at(-1);
    if (!last) break;
    for (const { sequence, hash, previousHash } of entries) {
      if (signed.has(sequence)) hashes.set(sequence, hash);
      if (signed.has(sequence - 1)) links.set(sequence - 1, previousHash);
    }
    const details = await rows.details(entries.map(({ digest }) => digest));
    const broken = earliest([firstAuditBreak(end, entries), detailsBreak(entries, details, forgotten)]);
    if (broken) return { end: last, hashes, links, isWhole: false, forgotten: forgotten.count(), breaks: [broken] };
    end = last;
  }
  const sequence = forgotten.unexplained();
  const breaks: readonly ChainBreak[] = sequence === null ? [] : [{ kind: 'body-missing', sequence }];
  return { end, hashes, links, isWhole: true, forgotten: forgotten.count(), breaks };
};

const earliest = (breaks: readonly (ChainBreak | null)[]): ChainBreak | null =>
  breaks.filter((found) => found !== null).sort((a, b) => a.sequence - b.sequence)[0] ?? null;

const detailsBreak = (
  entries: readonly AuditEntry[],
  details: ReadonlyMap<string, StoredBody>,
  forgotten: Forgotten,
): ChainBreak | null => {
  for (const entry of entries) {
    const { sequence, digest } = entry;
    const stored = details.get(digest);
    if (!stored) return { kind: 'body-missing', sequence };
    const isEmpty = stored.canonical === null && stored.salt === null;
    forgotten.see(entry, isEmpty);
    if (!isEmpty && saltedDigest(stored.salt ?? '', stored.canonical ?? '') !== digest) return { kind: 'body-changed', sequence };
  }
  return null;
};
