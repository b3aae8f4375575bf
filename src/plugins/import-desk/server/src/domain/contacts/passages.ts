import type { Block } from '../blocks/block';
import { sentencesOf } from '../text/sentences';

import { spelledOut } from './spelled-out';

/** A stretch in which ways to reach somebody belong together: the sentences of a paragraph, or the lines of a card. */
export interface Passage {
  readonly units: readonly string[];
  /** True when nothing but an address or a number stands in it, so that it goes on from the passage before. */
  readonly bare: boolean;
}

/** The blocks of a section as passages, in order. Lines without a gap make one card; a list item stands by itself. */
export const passagesOf = (blocks: readonly Block[]): Passage[] => {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const together = group && group.length < LONGEST_CARD && block.gap === 0 && block.kind === 'paragraph';
    if (together) group.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => ({
    units: group.flatMap((block) => sentencesOf(spelledOut(block))),
    bare: group.length === 1 && /^\S+$/u.test(group[0]?.text ?? ''),
  }));
};

/** Lines; more without a gap are no card. */
const LONGEST_CARD = 12;
