import { saltedDigest, type SubjectRef, subjectKey } from '../../../../../kernel';
import type { LedgerRecord } from '../../../contract';
import { type ChainBreak, type ChainHead, EMPTY_CHAIN, firstBreak } from '../domain/ledger-chain';

import type { Body, Desk, DeskTables, HeadArchive, HeadSigner, SignedHead } from './ports';

const BATCH = 500;

export interface VerifyPorts {
  readonly desk: Desk;
  readonly signer: HeadSigner;
  readonly archive: HeadArchive;
}

export interface LedgerBreak {
  readonly kind: ChainBreak['kind'] | 'body-missing' | 'body-changed' | 'head-forged' | 'head-differs' | 'tail-cut' | 'head-unsigned';
  /** The entry at which it breaks. */
  readonly sequence: number;
}

export interface Verification {
  readonly entries: number;
  /** Signed heads that were compared with the chain. */
  readonly heads: number;
  readonly erasedBodies: number;
  readonly break: LedgerBreak | null;
}

/**
 * Walks the whole ledger: the chain, the bodies against their digests, and every signed head, those in the
 * database and those in the archive. A cut tail shows in a head beyond the end, a recomputed chain in a head
 * that differs or in a newest entry that nobody signed.
 */
export const createVerifyLedger =
  ({ desk, signer, archive }: VerifyPorts) =>
  (): Promise<Verification> =>
    desk.read(async (tables) => {
      const signed = [...(await tables.heads.all()), ...(await archive.all())];
      const walk = await walkChain(tables, signed);
      const found = walk.broken ?? headBreak(signed, { signer, walk });
      return { entries: walk.head.sequence, heads: signed.length, erasedBodies: walk.erasedBodies, break: found };
    });

interface Walk {
  readonly head: ChainHead;
  readonly erasedBodies: number;
  /** Hash by sequence, of the entries that some head speaks of. */
  readonly hashes: ReadonlyMap<number, string>;
  readonly broken: LedgerBreak | null;
}

const walkChain = async (tables: DeskTables, signed: readonly SignedHead[]): Promise<Walk> => {
  const wanted = new Set(signed.map((head) => head.sequence));
  const hashes = new Map<number, string>();
  const unexplained = new Map<string, number>();
  let [head, erasedBodies] = [EMPTY_CHAIN, 0];
  for (;;) {
    const records = await tables.ledger.read({ after: head.sequence, limit: BATCH });
    const last = records.at(-1);
    if (!last) break;
    const bodies = await tables.bodies.find(records.map((record) => record.digest));
    const broken = firstBreak(head, records) ?? bodyBreak(records, bodies);
    if (broken) return { head, erasedBodies, hashes, broken };
    erasedBodies += explainErasures(records, bodies, unexplained);
    for (const { sequence, hash } of records) if (wanted.has(sequence)) hashes.set(sequence, hash);
    head = last;
  }
  const [missing] = [...unexplained.values()].sort((a, b) => a - b);
  return { head, erasedBodies, hashes, broken: missing === undefined ? null : { kind: 'body-missing', sequence: missing } };
};

const bodyBreak = (records: readonly LedgerRecord[], bodies: ReadonlyMap<string, Body>): LedgerBreak | null => {
  for (const { sequence, digest } of records) {
    const body = bodies.get(digest);
    if (!body) return { kind: 'body-missing', sequence };
    if (body.canonical === null || body.salt === null) continue;
    if (saltedDigest(body.salt, body.canonical) !== digest) return { kind: 'body-changed', sequence };
  }
  return null;
};

/** An empty body is in order only when a later entry says that its subject was erased. Returns how many were empty. */
const explainErasures = (records: readonly LedgerRecord[], bodies: ReadonlyMap<string, Body>, unexplained: Map<string, number>): number => {
  let empty = 0;
  for (const { kind, subject, sequence, digest } of records) {
    if (kind === 'erased') unexplained.delete(keyOf(subject));
    if (bodies.get(digest)?.canonical !== null) continue;
    empty += 1;
    if (!unexplained.has(keyOf(subject))) unexplained.set(keyOf(subject), sequence);
  }
  return empty;
};

const keyOf = (subject: SubjectRef): string => subjectKey(subject);

const headBreak = (
  signed: readonly SignedHead[],
  { signer, walk }: { readonly signer: HeadSigner; readonly walk: Walk },
): LedgerBreak | null => {
  const bySequence = [...signed].sort((a, b) => a.sequence - b.sequence);
  for (const head of bySequence) {
    const { sequence } = head;
    if (!signer.verify(head)) return { kind: 'head-forged', sequence };
    if (sequence > walk.head.sequence) return { kind: 'tail-cut', sequence: walk.head.sequence + 1 };
    if (walk.hashes.get(sequence) !== head.hash) return { kind: 'head-differs', sequence };
  }
  const isCovered = walk.head.sequence === 0 || bySequence.at(-1)?.sequence === walk.head.sequence;
  return isCovered ? null : { kind: 'head-unsigned', sequence: walk.head.sequence };
};
