import type { Block } from '../blocks/block';

import { hasClockTime, isDateOnly } from '../text/dates';

import { clockAtStart } from './clock';
import type { WrittenDate } from './written-dates';

/** The clock time of a date. */
export interface ClockAfter {
  readonly start: string;
  /** Null when only a start is written. */
  readonly last: string | null;
  /** Where it ends in the text of the date's block; the date's own end when it stands on another line. */
  readonly end: number;
}

/** The clock time directly behind a date, or on a line of its own near it. Null for a run of days, and when none is written. */
export const clockAfter = (blocks: readonly Block[], index: number, date: WrittenDate): ClockAfter | null => {
  if (date.lastDay !== null) return null;
  const behind = clockAtStart((blocks[index]?.text ?? '').slice(date.end, date.end + REACH));
  if (behind) return { start: behind.start, last: behind.end, end: date.end + behind.length };
  const line = timeLine(blocks, index);
  const below = line === null ? null : clockAtStart(line.replace(LABEL, ''));
  return below ? { start: below.start, last: below.end, end: date.end } : null;
};

/** "Time: …" within two lines, or nothing but a time directly under nothing but a date. */
const timeLine = (blocks: readonly Block[], index: number): string | null => {
  const near = [...blocks.slice(index + 1, index + 3), ...blocks.slice(Math.max(0, index - 1), index)];
  const labelled = near.find(({ text }) => LABEL.test(text));
  if (labelled) return labelled.text;
  const [own, next] = [blocks[index], blocks[index + 1]];
  const isBare = own && next?.gap === 0 && isDateOnly(own.text) && isDateOnly(next.text) && hasClockTime(next.text);
  return isBare ? next.text : null;
};
const LABEL = /^times?\s*:\s*/iu;

/** Characters behind a date within which its clock time ends. */
const REACH = 40;
