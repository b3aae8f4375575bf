import type { Block } from '../blocks/block';
import { isProse } from '../headings/body-signs';

import type { DatePlace } from './event-title';
import { isDateLabel, isEventLabel, namesAnEvent } from './event-words';
import { nameInSentence } from './name-in-sentence';
import { startOfRun } from './run-of-dates';
import { sentenceAround } from './sentence-around';
import { isBefore, yearOf } from './year-of';

/**
 * Whether a date without a clock time is an event all the same. Most such dates are none (sources, statistics, court dates):
 * one is when it belongs to a week of awareness, to a run of days of something that people come to, to the heading or the list
 * that announces it, or to a card with a place or a price in it.
 */
export const isDayEvent = (place: DatePlace): boolean =>
  [isWeek, isRunOfDays, isAnnouncedInHeading, isListedDay, isListedLine, isNamedDay, isAnnounced, isInCard, isInTable, isInDiary].some(
    (rule) => rule(place),
  );

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

/** "Modern slavery workshop, 19 March 2026, Town Hall" under "Training"; "9 March – No Smoking Day" under "Dates for your diary". */
const isListedLine = (place: DatePlace): boolean => {
  const { heading, block, date } = place;
  if (block === heading || block.kind === 'row' || isProse(block) || isDateLabel(block.text) || !isAhead(place)) return false;
  const before = block.text.slice(0, startOfRun(block.text, date));
  if (/\b(?:by|before|until|deadline|closing|closes|published|updated|from|since)\b/iu.test(before)) return false;
  if (IS_DIARY.test(heading?.text ?? '')) return date.start <= 2 || /[,:(–—|-]\s*(?:on\s+)?$/u.test(before);
  return namesAnEvent(before) && /[,:(–—|-]\s*(?:on\s+)?$/u.test(before);
};
const IS_DIARY = /\b(?:diary|key dates|dates (?:for|to)|what[’']s on|calendar|events?|training|courses|webinars|workshops)\b/iu;

/** "World Suicide Prevention Day is marked on 10 September": a day of its own name that is still to come. */
const isNamedDay = (place: DatePlace): boolean => {
  const { block, date } = place;
  if (!isAhead(place) || date.lastDay !== null) return false;
  return (
    NAMED_DAY.test(block.text.slice(sentenceAround(block.text, date.start).start, date.start)) ||
    IS_THE_DAY.test(block.text.slice(date.end))
  );
};
/** "11 January is Road Safety Awareness Day". */
const IS_THE_DAY = /^\s(?:is|marks)\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]*|of|for|the|and|against|to|\s)+\sDay\b/u;
const NAMED_DAY =
  /(?:\b\p{Lu}[\p{L}'’-]*(?:\s(?:of|for|the|and|against|to|\p{Lu}[\p{L}'’-]*))*\s|\b[Aa]wareness\s)[Dd]ay\s+(?:will be|is|takes place|falls|returns)\b[^.]{0,40}?\bon\s+(?:the\s+)?$/u;

/** "Our annual conference is back on Friday 2 October": running text says that something will take place. */
const isAnnounced = (place: DatePlace): boolean => {
  const { block, date } = place;
  const { start } = sentenceAround(block.text, date.start);
  const before = block.text.slice(start, date.start);
  return isAhead(place) && ANNOUNCES.test(before) && nameInSentence(before, '') !== null && namesAnEvent(before);
};
const ANNOUNCES =
  /\b(?:will (?:take place|be held|run|return|be running|be back)|takes? place|is (?:back|returning|planned|scheduled|taking place|being held)|join us|(?:are|is|will be) (?:holding|hosting|running))\b[^.]{0,60}\bon\s+(?:the\s+)?$/iu;

const isAhead = ({ date, period }: DatePlace): boolean => yearOf(date, period) !== null && !isBefore(date, period);

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

/** A row that begins with a day to come, under "Dates for your diary": whoever keeps a diary writes in it what takes place. */
const isInDiary = (place: DatePlace): boolean => {
  const { heading, block, date } = place;
  return block.kind === 'row' && date.start <= LONGEST_WEEKDAY && isAhead(place) && IS_KEPT.test(heading?.text ?? '');
};
const LONGEST_WEEKDAY = 'Wednesday, '.length;
const IS_KEPT = /\b(?:diary|key dates|dates (?:for|to)|what[’']s on|calendar)\b/iu;
