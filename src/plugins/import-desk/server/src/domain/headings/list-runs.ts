import { type Block, isAllBold } from '../blocks/block';
import { isAllCapitals, wordsOf } from '../text/words';

import { isBody } from './body-signs';
import { isGroupName } from './names';
import { hasReach, isLeadIn, isMetadata, isSignOff } from './signs';

/**
 * Lines that look like headings but are entries of a list without bullets, or the names under a letter: the short lines
 * after "… these are:" or "Kind regards".
 */
export const findUnmarkedEntries = (blocks: readonly Block[]): ReadonlySet<number> => {
  const entries = new Set<number>();
  blocks.forEach((block, index) => {
    if (isSignOff(block.text)) for (const entry of runAfter(blocks, index, isSignatureLine).slice(0, 4)) entries.add(entry);
    else if (leadsIn(block)) for (const entry of listAfter(blocks, index)) entries.add(entry);
  });
  return entries;
};

const leadsIn = (block: Block): boolean => block.kind !== 'row' && isLeadIn(block.text);

const runAfter = (blocks: readonly Block[], start: number, belongs: (block: Block, index: number) => boolean): number[] => {
  const run: number[] = [];
  for (let index = start + 1; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || !belongs(block, index)) break;
    run.push(index);
  }
  return run;
};

const isShort = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  wordsOf(block.text).length <= 14 &&
  !/[.:!?]$/u.test(block.text) &&
  !/^(?:and|or|also)\b/u.test(block.text) &&
  !hasReach(block.text) &&
  !isMetadata(block.text);

/** Names and posts follow a leave-taking closely; a larger gap, capitals, bold or the name of a group begin something new. */
const isSignatureLine = (block: Block): boolean =>
  isShort(block) &&
  wordsOf(block.text).length <= 10 &&
  block.gap <= 1 &&
  !isAllCapitals(block.text) &&
  !isAllBold(block) &&
  !isGroupName(block.text);

/**
 * Entries after a lead-in. Three short lines or more are a list; one or two stand for a list that is lost when prose or an
 * address comes next (they are then headings), and are entries otherwise. A line in another style than the rest, or set apart by a
 * larger gap, heads what follows.
 */
const listAfter = (blocks: readonly Block[], start: number): number[] => {
  const run = runAfter(blocks, start, isShort);
  const last = run.at(-1);
  if (last === undefined) return [];
  if (run.length <= 2) return isBody(blocks[last + 1]) ? [] : run;
  const change = run.findIndex((index, position) => position > 1 && differs(blocks, run.slice(0, position), index));
  return change < 0 ? run : run.slice(0, change);
};

const differs = (blocks: readonly Block[], others: readonly number[], index: number): boolean => {
  const capitals = (entry: number): boolean => isAllCapitals(blocks[entry]?.text ?? '');
  const gap = (entry: number): number => blocks[entry]?.gap ?? 0;
  const usual = Math.max(...others.slice(1).map(gap));
  return (capitals(index) && !others.some(capitals)) || gap(index) > usual;
};
