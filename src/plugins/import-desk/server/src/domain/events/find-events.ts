import type { ProposedEvent } from '../../../../contract';

import type { Block } from '../blocks/block';
import { isGroupName } from '../headings/names';
import { linksOf } from '../outline/links';
import type { Section } from '../outline/section';
import { sentencesOf } from '../text/sentences';
import { wordsOf } from '../text/words';

import { clockAtStart } from './clock';
import { findDates, type WrittenDate } from './written-dates';
import { isoDate, yearOf } from './year-of';

/**
 * Events of a section that are certain: a day with a clock time, and an awareness week with its first and last day. Other
 * dates are mostly none (sources, statistics, court dates), and telling them apart is left to a person.
 */
export const findEvents = (section: Section, period: string | null): ProposedEvent[] => {
  const heading = section.heading;
  const blocks = heading ? [heading, ...section.blocks] : section.blocks;
  return blocks.flatMap((block, index) =>
    findDates(block.text).flatMap((date) => eventOf({ section, blocks, block, index, date, period })),
  );
};

interface Found {
  readonly section: Section;
  readonly blocks: readonly Block[];
  readonly block: Block;
  readonly index: number;
  readonly date: WrittenDate;
  readonly period: string | null;
}

const eventOf = ({ section, blocks, block, index, date, period }: Found): ProposedEvent[] => {
  const year = yearOf(date, period);
  const title = titleFor(section, block, date);
  const before = block.text.slice(0, date.start);
  if (year === null || title === null || NO_EVENT.test(before)) return [];
  const day = isoDate(year, date.month, date.day);
  const clock = date.lastDay === null ? clockAtStart(block.text.slice(date.end, date.end + 40)) : null;
  const evidence = evidenceOf(block.text, date);
  const place = { location: isOnline(section) ? 'online' : null, bookingUrl: bookingUrl(blocks, index) };
  if (clock)
    return [
      { title, start: `${day}T${clock.start}`, end: clock.end === null ? null : `${day}T${clock.end}`, allDay: false, ...place, evidence },
    ];
  if (date.lastDay === null || !/\bweek\b/iu.test(`${section.heading?.text ?? ''} ${before.slice(-60)}`)) return [];
  return [
    { title, start: day, end: isoDate(year, date.lastMonth, date.lastDay), allDay: true, location: null, bookingUrl: null, evidence },
  ];
};

/** Words before a date that make it a deadline, a publication or a look back. */
const NO_EVENT =
  /\b(?:by|before|until|closing date:?|deadline:?|closes(?: on)?|published(?: on)?|since|source:.*|date:|last (?:held|updated)|was|were|ran|held)\s*(?:the\s+)?$/iu;

/** "Myth busting: Monday 25th …" names the event itself; otherwise the heading does, unless it names a whole group. */
const titleFor = (section: Section, block: Block, date: WrittenDate): string | null => {
  const lead = /^(?<title>[^.:]{4,90}):\s*$/u.exec(block.text.slice(0, date.start))?.groups?.title?.trim();
  if (lead !== undefined && block !== section.heading && !/^(?:dates?|times?|when|date and time)$/iu.test(lead)) return lead;
  const heading = section.heading?.text ?? null;
  if (heading === null || (isGroupName(heading) && !/\bweek\b/iu.test(heading) && wordsOf(heading).length <= 3)) return null;
  return heading.slice(0, block === section.heading ? Math.max(date.start, 4) : undefined).replace(/[\s:–-]+$/u, '');
};

/** The sentence with the date in it. */
const evidenceOf = (text: string, date: WrittenDate): string => {
  const written = text.slice(date.start, date.end).trim();
  return sentencesOf(text).find((sentence) => sentence.includes(written)) ?? written;
};

const isOnline = ({ heading, blocks }: Section): boolean =>
  /\b(?:online|webinar|teams|zoom|virtual)\b/iu.test([heading?.text ?? '', ...blocks.map(({ text }) => text)].join(' '));

/** The first link under words of booking, in the date's block or the three after it. */
const bookingUrl = (blocks: readonly Block[], index: number): string | null => {
  for (const block of blocks.slice(index, index + 4)) {
    const link = linksOf(block)[0];
    if (link && /\b(?:book|register|registration|sign up|join|tickets?)\b/iu.test(block.text)) return link.url;
  }
  return null;
};
