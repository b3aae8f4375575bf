import type { Block } from '../blocks/block';

import type { DatePlace } from './event-title';
import { isDateLabel, isEventLabel, namesAnEvent } from './event-words';

/**
 * Whether a date without a clock time is an event all the same. Most such dates are none (sources, statistics, court dates):
 * one is when it belongs to a week of awareness, to a run of days of something that people come to, to the heading or the list
 * that announces it, or to a card with a place or a price in it.
 */
export const isDayEvent = (place: DatePlace): boolean =>
  [isWeek, isRunOfDays, isAnnouncedInHeading, isListedDay, isInCard, isInTable].some((rule) => rule(place));

const isWeek = ({ heading, block, date }: DatePlace): boolean =>
  date.lastDay !== null && /\bweek\b/iu.test(`${heading?.text ?? ''} ${block.text.slice(0, date.start).slice(-60)}`);

/** "The exhibition … from November 26th-30th". */
const isRunOfDays = ({ block, date }: DatePlace): boolean =>
  date.lastDay !== null &&
  namesAnEvent(block.text.slice(0, date.start)) &&
  /(?:\b(?:from|between|on|for|runs?)\s+(?:the\s+)?|[:,(–-]\s*)$/iu.test(block.text.slice(0, date.start));

const isAnnouncedInHeading = ({ heading, block, date }: DatePlace): boolean =>
  block === heading &&
  namesAnEvent(block.text) &&
  !/\b(?:report|review|act|bill|since|until|ending)\b/iu.test(block.text.slice(0, date.start));

/** "Two webinars:" over "Tuesday 21st November on …". */
const isListedDay = ({ heading, blocks, block, index, date }: DatePlace): boolean =>
  block.kind === 'item' &&
  date.start <= 2 &&
  date.weekday !== null &&
  namesAnEvent(`${heading?.text ?? ''} ${leadOfList(blocks, index)?.text ?? ''}`);

const leadOfList = (blocks: readonly Block[], index: number): Block | undefined =>
  blocks
    .slice(0, index)
    .reverse()
    .find(({ kind }) => kind !== 'item');

const isInCard = ({ blocks, block, index }: DatePlace): boolean => {
  if (!isDateLabel(block.text)) return false;
  const card = blocks.slice(Math.max(0, index - 3), index + 4);
  return card.some(({ text }) => isEventLabel(text)) && !card.some(({ text }) => /^sources?\s*:/iu.test(text));
};

/** Under a table's head that speaks of dates and of courses or the like. */
const isInTable = ({ blocks, block, index }: DatePlace): boolean => {
  if (block.kind !== 'row') return false;
  const before = blocks.slice(0, index).reverse();
  const above = before.findIndex(({ kind }) => kind !== 'row');
  const head = (above < 0 ? before : before.slice(0, above)).at(-1)?.text ?? '';
  return /\b(?:dates?|when)\b/iu.test(head) && namesAnEvent(head);
};
