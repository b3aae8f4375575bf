import { type Block, isAllBold } from '../blocks/block';
import { isSession } from '../text/dates';
import { isAllCapitals } from '../text/words';

import { isBody, isProse } from './body-signs';
import { findContentsEntries, isContentsHeading } from './contents-list';
import { findUnmarkedEntries } from './list-runs';
import { isGroupName, isPersonName, isPost } from './names';
import { hasPostcode, isLeadIn, isLinkLead, isPanel, isQuestion } from './signs';
import { HEADING_WEIGHT, weighHeading } from './weigh-heading';

/**
 * Which blocks are headings. In a file with marked headings those are, and lines all in bold; in any other file every short
 * line is weighed by its own words (`weighHeading`) and by what stands around it. Indices into `blocks`, in order.
 */
export const findHeadings = (blocks: readonly Block[]): ReadonlySet<number> => {
  const marked = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  if (marked.length >= 3) return new Set(blocks.flatMap((block, index) => (block.kind === 'heading' || isBoldHeading(blocks, index) ? [index] : [])));
  return new Set([...weighAll(blocks), ...marked].sort((a, b) => a - b));
};

const isBoldHeading = (blocks: readonly Block[], index: number): boolean => {
  const block = blocks[index];
  return block !== undefined && isAllBold(block) && (weighHeading(block) ?? 0) >= HEADING_WEIGHT && followsOn(blocks, index);
};

const followsOn = (blocks: readonly Block[], index: number): boolean => isBody(blocks[index + 1]);

const weighAll = (blocks: readonly Block[]): number[] => {
  const excluded = new Set([...findContentsEntries(blocks), ...findUnmarkedEntries(blocks)]);
  const weights = blocks.map((block, index) => (excluded.has(index) ? null : weighHeading(block)));
  /** Three or more are the questions of an interview. */
  const questions = weights.filter((weight, index) => weight !== null && isQuestion(blocks[index]?.text ?? '')).length;
  const isCandidate = (index: number): boolean => (weights[index] ?? -1) >= 0 && !isBodyHere(blocks, index, questions);
  const accepted: number[] = [];
  for (let start = 0; start < blocks.length; start += 1) {
    if (!isCandidate(start)) continue;
    let end = start;
    while (isCandidate(end + 1) && (blocks[end + 1]?.kind === blocks[start]?.kind)) end += 1;
    accepted.push(...judgeRun({ blocks, weights, start, end }));
    start = end;
  }
  return accepted;
};

interface RunOfCandidates {
  readonly blocks: readonly Block[];
  readonly weights: readonly (number | null)[];
  readonly start: number;
  readonly end: number;
}

/**
 * A run of candidates without text between them: a group over its first item ("Campaigns", "Exploitation"), or a list of
 * names that looks like headings. Up to three can be nested headings; of more, the last two and the first.
 */
const judgeRun = ({ blocks, weights, start, end }: RunOfCandidates): number[] => {
  const length = end - start + 1;
  const run = Array.from({ length }, (_, offset) => start + offset);
  return run.filter((index) => {
    const block = blocks[index];
    if (!block) return false;
    if (length > 3 && index !== start && index < end - 1 && !isPanel(block.text) && !isAllCapitals(block.text)) return false;
    const weight = (weights[index] ?? 0) + aroundWeight(blocks, index, end);
    return weight >= HEADING_WEIGHT;
  });
};

/** The neighbours' say: what follows, how much space is before, whether the line above was left open. */
const aroundWeight = (blocks: readonly Block[], index: number, end: number): number => {
  const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (!block) return 0;
  let weight = 0;
  if (index === end) weight += isProse(after) ? 2 : isBody(after) || isBodyHere(blocks, index + 1, 0) ? 1 : isContentsHeading(block.text) ? 2 : -2;
  else weight += isLinkLead(block.text) ? -2 : 1;
  if (block.gap >= 2) weight += 1;
  if (block.gap === 0 && before && !/[.!?:]["'”’)]*$/u.test(before.text)) weight -= 2;
  if (after?.gap === 0 && !isProse(after)) weight -= 2;
  if (before && isLeadIn(before.text) && block.gap <= 1) weight -= 1;
  return weight;
};

/** A line that its neighbours show to be text: an answer, a name, a session with its time. */
const isBodyHere = (blocks: readonly Block[], index: number, questions: number): boolean =>
  isAnswer(blocks, index, questions) || isNameOrPost(blocks, index) || (isSession(blocks[index]?.text ?? '') && !isProse(blocks[index + 1]));

/** Under the question of an interview, a short line is its answer. */
const isAnswer = (blocks: readonly Block[], index: number, questions: number): boolean => {
  const before = blocks[index - 1];
  return questions >= 3 && before !== undefined && isQuestion(before.text) && !isQuestion(blocks[index]?.text ?? '') && !isGroupName(blocks[index]?.text ?? '');
};

/** A person's name or post, or the office over an address, is no heading unless prose about it follows. */
const isNameOrPost = (blocks: readonly Block[], index: number): boolean => {
  const text = blocks[index]?.text ?? '';
  const after = blocks[index + 1];
  if (isPersonName(text)) return !isProse(after) || (after !== undefined && isPost(after.text) && !/[.!?]$/u.test(after.text));
  if (after && hasPostcode(after.text)) return !isGroupName(text) && !isAllCapitals(text);
  return isPost(text) && (isPersonName(blocks[index - 1]?.text ?? '') || (after?.gap === 0 && !isProse(after)));
};
