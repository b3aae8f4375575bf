import type { Block } from '../blocks/block';
import { isProse } from '../headings/body-signs';

import { clockAtStart } from './clock';
import { clockAfter, type ClockAfter } from './clock-after';
import { JOINS_DATES } from './run-of-dates';
import { sentenceAround } from './sentence-around';
import { findDates, type WrittenDate } from './written-dates';

/**
 * The clock time of a date: directly behind it or on a line of its own (clock-after.ts), else before it ("at 10am on 12 March"),
 * else later in its line or sentence, before another date is named ("12 March – Hoarding forum – 2pm to 3pm").
 */
export const clockNear = (blocks: readonly Block[], index: number, date: WrittenDate): ClockAfter | null => {
  const behind = clockAfter(blocks, index, date);
  const block = blocks[index];
  if (behind || !block || date.lastDay !== null) return behind;
  return clockBefore(block.text, date) ?? clockOfNext(blocks, index, date) ?? clockLater(block, date);
};

/** "from 2pm to 4pm on Thursday 12 March"; "by 5pm on …" is a deadline. */
const clockBefore = (text: string, date: WrittenDate): ClockAfter | null => {
  const match = BEFORE.exec(text.slice(Math.max(0, date.start - REACH), date.start));
  const range = match?.groups?.clock === undefined || match.groups.deadline !== undefined ? null : clockAtStart(match.groups.clock);
  return range ? { start: range.start, last: range.end, end: date.end } : null;
};
const TIME = String.raw`\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|noon|hrs)?`;
const BEFORE = new RegExp(
  String.raw`(?:(?<deadline>\b(?:by|before|until|till|closes at|no later than)\s+)|\b(?:at|from|between)\s+|[,(–—-]\s*)?(?<![\d.:])(?<clock>${TIME}(?:\s*(?:-|–|—|to|until|till|and)\s*${TIME})?)\s*(?:,|\bon\b|\bthis\b|[–—|-])\s*(?:the\s+)?$`,
  'iu',
);

/** "on 20 November and 4 December, both from 12 noon to 1pm": days that are named together meet at one time. */
const clockOfNext = (blocks: readonly Block[], index: number, date: WrittenDate): ClockAfter | null => {
  const text = blocks[index]?.text ?? '';
  const next = findDates(text).find(({ start }) => start >= date.end);
  const clock = next && JOINS_DATES.test(text.slice(date.end, next.start)) ? clockNear(blocks, index, next) : null;
  return clock && { ...clock, end: date.end };
};

/** In a line of a list after any words; in a sentence only behind "at", "from" or "between". */
const clockLater = (block: Block, date: WrittenDate): ClockAfter | null => {
  const sentence = sentenceAround(block.text, date.start);
  const end = Math.min(
    sentence.start + sentence.text.length,
    findDates(block.text).find(({ start }) => start >= date.end)?.start ?? Infinity,
  );
  const rest = block.text.slice(date.end, Math.max(date.end, end));
  const leads = rest.matchAll(isProse(block) && !LISTED.test(rest) ? IN_SENTENCE : IN_LINE);
  for (const lead of leads) {
    if (lead.index > FARTHEST) return null;
    const range = clockAtStart(rest.slice(lead.index + lead[0].length, lead.index + lead[0].length + REACH));
    if (range) return { start: range.start, last: range.end, end: date.end };
  }
  return null;
};
const IN_SENTENCE = /\b(?:at|from|between)\s+(?=\d)/giu;
const IN_LINE = /(?:[,;:|(–—]|\s-|\b(?:at|from|between))\s*(?=\d)/giu;
/** A date with a dash or a bar directly behind it stands in a list, however long the line is. */
const LISTED = /^\s*(?:[|–—]|-\s)/u;

/** Characters from a date within which its clock time begins, and within which a time is read. */
const FARTHEST = 160;
const REACH = 40;
