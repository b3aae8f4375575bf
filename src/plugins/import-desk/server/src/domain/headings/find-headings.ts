import { type Block, isAllBold } from '../blocks/block';

import { isAllCapitals } from '../text/words';

import { isBody } from './body-signs';
import { findContentsEntries } from './contents-list';
import { judgeRun } from './judge-run';
import { findUnmarkedEntries } from './list-runs';
import { isQuestion } from './signs';
import { isTextHere, type Surroundings } from './surroundings';
import { HEADING_WEIGHT, weighHeading } from './weigh-heading';

/**
 * Which blocks are headings. In a file with marked headings those are, and lines all in bold or in capitals; in any other file every short
 * line is weighed by its own words (`weighHeading`) and by what stands around it. Indices into `blocks`, in order.
 */
export const findHeadings = (blocks: readonly Block[]): ReadonlySet<number> => {
  const marked = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  if (marked.length < 3) return new Set([...weighAll(blocks), ...marked].sort((a, b) => a - b));
  return new Set(blocks.flatMap((block, index) => (block.kind === 'heading' || standsOut(blocks, index) ? [index] : [])));
};

/** Bold or in capitals, and over something: whoever marked the other headings forgot this one. */
const standsOut = (blocks: readonly Block[], index: number): boolean => {
  const block = blocks[index];
  if (!block || (weighHeading(block) ?? 0) < HEADING_WEIGHT || !isBody(blocks[index + 1])) return false;
  return isAllBold(block) || (block.kind === 'paragraph' && block.gap > 0 && isAllCapitals(block.text));
};

const weighAll = (blocks: readonly Block[]): number[] => {
  const excluded = new Set([...findContentsEntries(blocks), ...findUnmarkedEntries(blocks)]);
  const weights = blocks.map((block, index) => (excluded.has(index) ? null : weighHeading(block)));
  const questions = weights.filter((weight, index) => weight !== null && isQuestion(blocks[index]?.text ?? '')).length;
  const around: Surroundings = { blocks, isInterview: questions >= 3 };
  const isCandidate = (index: number): boolean => (weights[index] ?? -1) >= 0 && !isTextHere(around, index);
  const accepted: number[] = [];
  for (let start = 0; start < blocks.length; start += 1) {
    if (!isCandidate(start)) continue;
    let end = start;
    while (isCandidate(end + 1) && blocks[end + 1]?.kind === blocks[start]?.kind) end += 1;
    accepted.push(...judgeRun({ around, weights, start, end }));
    start = end;
  }
  return accepted;
};
