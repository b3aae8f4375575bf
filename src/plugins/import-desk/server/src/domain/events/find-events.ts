import type { ProposedEvent } from '../../../../contract';

import type { Block } from '../blocks/block';
import { isMetadata } from '../headings/signs';
import { linksOf } from '../outline/links';
import type { Section } from '../outline/section';
import { sentencesOf } from '../text/sentences';

import type { ClockAfter } from './clock-after';
import { clockNear } from './clock-near';
import { isDayEvent } from './day-events';
import { cellIn, type DatePlace, titleOfEvent } from './event-title';
import { isDateLabel, placeIn } from './event-words';
import { nameAndPlace, placeBehind } from './place-behind';
import { sentenceAround } from './sentence-around';
import { findDates, type WrittenDate } from './written-dates';
import { isBefore, isoDate, yearOf } from './year-of';

/**
 * Events of a section that are certain: a day with a clock time, and a day without one where the words around it say that people
 * come to something. Other dates are mostly none (sources, statistics, court dates), and telling them apart is left to a person.
 */
export const findEvents = (section: Section, period: string | null): ProposedEvent[] => {
  const { heading } = section;
  const blocks = heading ? [heading, ...section.blocks] : section.blocks;
  return blocks.flatMap((block, index) =>
    findDates(block.text).flatMap((date) => {
      const clock = clockNear(blocks, index, date);
      return eventOf({ place: { heading, blocks, block, index, date, end: clock?.end ?? date.end, period }, section, clock, period });
    }),
  );
};

interface Found {
  readonly place: DatePlace;
  readonly section: Section;
  readonly clock: ClockAfter | null;
  readonly period: string | null;
}

const eventOf = ({ place, section, clock, period }: Found): ProposedEvent[] => {
  const { blocks, block, index, date } = place;
  const year = yearOf(date, period);
  const title = titleOfEvent(place);
  if (year === null || title === null || isNoEvent(place)) return [];
  if (!clock && !isDayEvent(place)) return [];
  const day = isoDate(year, date.month, date.day);
  const lastDay = date.lastDay === null ? null : isoDate(year, date.lastMonth, date.lastDay);
  const times = clock
    ? { start: `${day}T${clock.start}`, end: clock.last === null ? null : `${day}T${clock.last}`, allDay: false }
    : { start: day, end: lastDay, allDay: true };
  const location =
    venueNear(blocks, index) ?? placeBehind(restOf(place)) ?? placeInRow(block) ?? (isOnline(section, block) ? 'online' : null);
  return [{ title, ...times, location, bookingUrl: bookingUrl(blocks, index), evidence: evidenceOf(block.text, date) }];
};

const placeInRow = (block: Block): string | null => {
  const cell = cellIn(block);
  return cell === null ? null : nameAndPlace(cell).place;
};

/** Words before a date that make it a deadline, a publication or a look back. */
const NO_EVENT =
  /\b(?:by|before|until|closing date:?|deadline:?|closes(?: on)?|published(?: on)?|since|source:.*|last (?:held|updated)|was|were|ran|held)\s*(?:the\s+)?$/iu;

const isNoEvent = ({ block: { text }, date, period }: DatePlace): boolean => {
  const sentence = sentenceAround(text, date.start);
  if (NO_EVENT.test(text.slice(0, date.start))) return true;
  const told = isBefore(date, period) ? sentence.text : text.slice(sentence.start, date.start);
  return LOOKS_BACK.test(told) && !LOOKS_AHEAD.test(sentence.text);
};

/** "The group met on …", "More than forty people came to the forum on …": it has been. */
const LOOKS_BACK =
  /\b(?:met|attended|gathered|came together|came to|took place|happened|hosted|launched|delivered|ran|began|died|born|sentenced|convicted|published|signed|issued|inspected|visited|spoke|joined us|was|were|had)\b/iu;
const LOOKS_AHEAD = /\b(?:will|is|are|to be|join us|book|register|come along)\b/iu;

/** What stands in the sentence of the date behind date and time. */
const restOf = ({ block, date, end }: DatePlace): string => {
  const sentence = sentenceAround(block.text, date.start);
  return block.text.slice(end, Math.max(end, sentence.start + sentence.text.length));
};

/** The sentence with the date in it. */
const evidenceOf = (text: string, date: WrittenDate): string => {
  const written = text.slice(date.start, date.end).trim();
  return sentencesOf(text).find((sentence) => sentence.includes(written)) ?? written;
};

/** By the words of its own line; those of the section count where it tells of one date only. */
const isOnline = ({ heading, blocks }: Section, block: Block): boolean => {
  const isOnly = blocks.filter(({ text }) => findDates(text).length > 0).length <= 1;
  if (ENDS_ONLINE.test(block.text)) return true;
  return ONLINE.test(isOnly ? [heading?.text ?? '', ...blocks.map(({ text }) => text)].join(' ') : block.text);
};
const ONLINE =
  /\b(?:webinars?|(?:via|on|ms|microsoft) teams|zoom|virtual(?:ly)?|(?:held|delivered|takes? place|taking place|run|join|attend) online|online (?:sessions?|events?|training|courses?|workshops?|briefings?|conferences?|forums?))\b/iu;

/** "…, 10am to 12pm, online". */
const ENDS_ONLINE = /(?:[,(–—|-]\s*|\s)online\s*[.)]*$/iu;

/** The place on a line of the date's own card: the labelled lines directly after it and, when it has a label itself, before it. */
const venueNear = (blocks: readonly Block[], index: number): string | null => {
  const isInside = ({ text }: Block): boolean => isMetadata(text);
  const after = takeWhile(blocks.slice(index + 1), isInside);
  const before = isDateLabel(blocks[index]?.text ?? '') ? takeWhile(blocks.slice(0, index).reverse(), isInside) : [];
  return [...after, ...before].map(({ text }) => placeIn(text)).find((place) => place !== null) ?? null;
};

const takeWhile = (blocks: readonly Block[], holds: (block: Block) => boolean): readonly Block[] => {
  const end = blocks.findIndex((block) => !holds(block));
  return end < 0 ? blocks : blocks.slice(0, end);
};

/** The first link under words of booking, in the date's block or the three after it. */
const bookingUrl = (blocks: readonly Block[], index: number): string | null => {
  for (const block of blocks.slice(index, index + 4)) {
    const link = linksOf(block).find(({ url }) => !/^(?:mailto|tel):/iu.test(url));
    if (link && /\b(?:book|register|registration|sign up|join|tickets?)\b/iu.test(block.text)) return link.url;
  }
  return null;
};
