import { canonicalJson } from '../../../../../kernel';
import type { SignedHead } from '../../../contract';

import type { ChainBreak, ChainHead } from './ledger-chain';

/** What the check of a head's signature said. */
export type SignatureCheck = 'good' | 'forged' | 'unknown-key';

/** What a walk along the chain saw at the places that heads speak of. */
export interface WalkedChain {
  /** The last entry reached. */
  readonly end: ChainHead;
  /** Hashes by sequence. */
  readonly hashes: ReadonlyMap<number, string>;
  /** By sequence, what the entry after it calls its predecessor. */
  readonly links: ReadonlyMap<number, string>;
  /** False when the walk stopped at a break: what stands beyond is not known. */
  readonly isWhole: boolean;
}

/**
 * Every disagreement between signed heads and the chain. A head beyond the end means that the tail was cut. Where a hash
 * differs, an entry that the next one still leads on from was replaced alone; otherwise the chain was computed anew.
 * A newest entry that no head vouches for is one that the installation did not write.
 */
export const headBreaks = (
  heads: readonly SignedHead[],
  check: (head: SignedHead) => SignatureCheck,
  walk: WalkedChain,
): readonly ChainBreak[] => {
  const found = heads.flatMap((head) => breakOf(head, check(head), walk) ?? []);
  const isVouchedFor = walk.end.sequence === 0 || heads.some((head) => head.sequence >= walk.end.sequence);
  return isVouchedFor || !walk.isWhole ? found : [...found, { kind: 'head-missing', sequence: walk.end.sequence }];
};

export interface HeadsAndWalk {
  /** Of the database itself. */
  readonly own: readonly SignedHead[];
  /** Kept outside of it. */
  readonly outside: readonly SignedHead[];
  readonly check: (head: SignedHead) => SignatureCheck;
  readonly walk: WalkedChain;
}

/** `headBreaks` of all heads; but heads outside that are another database's tell nothing of this one, and that alone is said. */
export const headBreaksWithOutside = ({ own, outside, check, walk }: HeadsAndWalk): readonly ChainBreak[] => {
  const within = outside.filter(({ sequence }) => sequence <= walk.end.sequence);
  const [first] = within;
  const isForeign = within.every((head) => walk.hashes.get(head.sequence) !== head.hash && check(head) !== 'forged');
  if (first && isForeign && walk.isWhole && headBreaks(own, check, walk).length === 0) {
    return [{ kind: 'heads-foreign', sequence: first.sequence }];
  }
  return headBreaks(distinctHeads([...own, ...outside]), check, walk);
};

const breakOf = (
  { sequence, hash }: SignedHead,
  signature: SignatureCheck,
  { end, hashes, links, isWhole }: WalkedChain,
): ChainBreak | null => {
  if (signature === 'forged') return { kind: 'head-forged', sequence };
  if (signature === 'unknown-key') return { kind: 'head-unknown-key', sequence };
  if (sequence > end.sequence) return isWhole ? { kind: 'tail-cut', sequence: end.sequence + 1 } : null;
  const actual = hashes.get(sequence);
  if (actual === hash) return null;
  return { kind: links.get(sequence) === hash ? 'entry-replaced' : 'chain-recomputed', sequence };
};

/** The same head handed in twice, from the database and from a file, counts once. Two that differ in anything stay two. */
export const distinctHeads = (heads: readonly SignedHead[]): readonly SignedHead[] => [
  ...new Map(
    heads.map(({ sequence, hash, origin, signedAt, keyId, signature }) => {
      const head = { sequence, hash, origin, signedAt, keyId, signature };
      return [canonicalJson(head), head];
    }),
  ).values(),
];
