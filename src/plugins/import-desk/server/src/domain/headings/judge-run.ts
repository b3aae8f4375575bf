import type { Block } from '../blocks/block';
import { hasClockTime, WEEKDAY_PATTERN } from '../text/dates';
import { isAllCapitals } from '../text/words';

import { isBody, isProse } from './body-signs';
import { isContentsHeading } from './contents-list';
import { isLeadIn, isLinkLead, isPanel } from './signs';
import { isTextHere, type Surroundings } from './surroundings';
import { HEADING_WEIGHT } from './weigh-heading';

/** Lines that could be headings by their own words, one after another without text between. */
export interface RunOfCandidates {
  readonly around: Surroundings;
  /** By index of the block. */
  readonly weights: readonly (number | null)[];
  readonly start: number;
  readonly end: number;
}

/**
 * Which lines of a run are headings: a group over its first item ("Campaigns", "Exploitation"), or a list of names that
 * looks like headings. Up to three can be nested headings; of more, the first and the last two, and every one in capitals.
 */
export const judgeRun = (run: RunOfCandidates): number[] => {
  const { weights, start, end } = run;
  const indices = Array.from({ length: end - start + 1 }, (_, offset) => start + offset);
  return indices.filter((index) => !isListed(run, index) && (weights[index] ?? 0) + aroundWeight(run, index) >= HEADING_WEIGHT);
};

/** In the middle of a long run, where entries of a list stand. */
const isListed = ({ around: { blocks }, start, end }: RunOfCandidates, index: number): boolean => {
  const text = blocks[index]?.text ?? '';
  if (end - start < 3 || index === start || index === end || isPanel(text) || isAllCapitals(text)) return false;
  return index < end - 1 || isAllCapitals(blocks[end]?.text ?? '');
};

/** The neighbours' say: what follows, how much space is before, whether the line above was left open. */
const aroundWeight = (run: RunOfCandidates, index: number): number => {
  const { blocks } = run.around;
  const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (!block) return 0;
  let weight = index < run.end ? (isLinkLead(block.text) ? -2 : 1) : weightOfText(run.around, index);
  if (block.gap >= 2) weight += 1;
  if (block.gap === 0 && before && !/[.!?:]["'”’)]*$/u.test(before.text)) weight -= 2;
  if (after?.gap === 0 && !isProse(after) && !isOverSession(block, after)) weight -= 2;
  if (before && isLeadIn(before.text) && block.gap <= 1) weight -= 1;
  return weight;
};

/** A line that stands apart, directly over when it takes place: "Legal drop-in" over "Every Tuesday, 10am to noon". */
const isOverSession = (block: Block, after: Block): boolean => block.gap > 0 && EVERY.test(after.text) && hasClockTime(after.text);
const EVERY = new RegExp(String.raw`^(?:every|each|on)?\s*(?:other |first |second |third |last )?${WEEKDAY_PATTERN}s?\b`, 'iu');

const weightOfText = (around: Surroundings, index: number): number => {
  const after = around.blocks[index + 1];
  if (isProse(after)) return 2;
  if (isBody(after) || isTextHere(around, index + 1)) return 1;
  return isContentsHeading(around.blocks[index]?.text ?? '') ? 2 : -2;
};
