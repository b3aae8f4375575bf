import { saltedDigest, subjectKey } from '../../../../../kernel';
import type { LedgerEntry, SignedHead, Verification } from '../../../contract';
import { breakMessage } from '../domain/break-message';
import { distinctHeads, headBreaksWithOutside, type WalkedChain } from '../domain/head-breaks';
import { type ChainBreak, type ChainHead, EMPTY_CHAIN, firstBreak } from '../domain/ledger-chain';

import type { Desk, DeskTables, HeadArchive, HeadSigner, StoredBody } from './ports';

const BATCH = 500;

export interface VerifyPorts {
  readonly desk: Desk;
  readonly signer: HeadSigner;
  readonly archive: HeadArchive;
}

/**
 * Walks the whole ledger: the chain, the bodies against their digests, and every signed head, those in the
 * database, those in the archive and those in a file handed in. Throws `heads.unreadable` for a file that holds none.
 */
export const createVerifyLedger =
  ({ desk, signer, archive }: VerifyPorts) =>
  async ({ headsFile }: { readonly headsFile?: string } = {}): Promise<Verification> => {
    // Heads outside are read first: they are written after the commit, so none of them can be younger than the snapshot.
    const missingFile = await archive.missingFile();
    const outside = [...(await archive.all()), ...(headsFile === undefined ? [] : await archive.read(headsFile))];
    const found = await desk.snapshot((tables) => verifyTables(tables, { signer, outside }));
    return { ...found, missingHeadsFile: found.heads > 0 ? missingFile : null };
  };

/** The same within a transaction that runs already. */
export const verifyTables = async (
  tables: DeskTables,
  { signer, outside }: { readonly signer: HeadSigner; readonly outside: readonly SignedHead[] },
): Promise<Omit<Verification, 'missingHeadsFile'>> => {
  const own = await tables.heads.all();
  const heads = distinctHeads([...own, ...outside]);
  const walk = await walkChain(tables, new Set(heads.map((head) => head.sequence)));
  const breaks = [...walk.breaks, ...headBreaksWithOutside({ own, outside, check: (head) => signer.check(head), walk })];
  const [first] = breaks.sort((a, b) => a.sequence - b.sequence);
  return {
    entries: walk.end.sequence,
    heads: heads.length,
    erasedBodies: walk.erasedBodies,
    break: first ? { ...first, message: breakMessage(first) } : null,
  };
};

interface Walk extends WalkedChain {
  readonly erasedBodies: number;
  readonly breaks: readonly ChainBreak[];
}

const walkChain = async (tables: DeskTables, signed: ReadonlySet<number>): Promise<Walk> => {
  const [hashes, links, unexplained] = [new Map<number, string>(), new Map<number, string>(), new Map<string, number>()];
  let [end, erasedBodies]: [ChainHead, number] = [EMPTY_CHAIN, 0];
  for (;;) {
    const entries = await tables.ledger.entries({ after: end.sequence, limit: BATCH });
    const last = entries.at(-1);
    if (!last) break;
    for (const { sequence, hash, previousHash } of entries) {
      if (signed.has(sequence)) hashes.set(sequence, hash);
      if (signed.has(sequence - 1)) links.set(sequence - 1, previousHash);
    }
    const bodies = await tables.bodies.stored(entries.map((record) => record.digest));
    const broken = earliest(firstBreak(end, entries), bodyBreak(entries, bodies));
    if (broken) return { end: last, hashes, links, isWhole: false, erasedBodies, breaks: [broken] };
    erasedBodies += explainErasures(entries, bodies, unexplained);
    end = last;
  }
  const missing = [...unexplained.values()].map((sequence): ChainBreak => ({ kind: 'body-missing', sequence }));
  return { end, hashes, links, isWhole: true, erasedBodies, breaks: missing };
};

const earliest = (a: ChainBreak | null, b: ChainBreak | null): ChainBreak | null => (a && b ? (b.sequence < a.sequence ? b : a) : (a ?? b));

const bodyBreak = (entries: readonly LedgerEntry[], bodies: ReadonlyMap<string, StoredBody>): ChainBreak | null => {
  for (const { sequence, digest } of entries) {
    const body = bodies.get(digest);
    if (!body) return { kind: 'body-missing', sequence };
    if (body.canonical === null && body.salt === null) continue;
    if (saltedDigest(body.salt ?? '', body.canonical ?? '') !== digest) return { kind: 'body-changed', sequence };
  }
  return null;
};

/** An empty body is in order only when a later entry says that its subject was erased. Returns how many were empty. */
const explainErasures = (
  entries: readonly LedgerEntry[],
  bodies: ReadonlyMap<string, StoredBody>,
  unexplained: Map<string, number>,
): number => {
  let empty = 0;
  for (const { kind, subject, sequence, digest } of entries) {
    const key = subjectKey(subject);
    if (kind === 'erased') unexplained.delete(key);
    if (bodies.get(digest)?.canonical !== null) continue;
    empty += 1;
    if (!unexplained.has(key)) unexplained.set(key, sequence);
  }
  return empty;
};
