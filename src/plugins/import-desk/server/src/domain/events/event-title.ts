import type { Block } from '../blocks/block';
import { isGroupName } from '../headings/names';
import { isProse } from '../headings/body-signs';
import { hasReach, isLinkLead, isMetadata, isSentence } from '../headings/signs';
import { hasClockTime, isDateOnly } from '../text/dates';
import { wordsOf } from '../text/words';

import { isDateLabel, isEventLabel, quotedName } from './event-words';
import type { WrittenDate } from './written-dates';

/** Where a date stands, and what can name the event around it. */
export interface DatePlace {
  readonly heading: Block | null;
  /** The section's, the heading first when there is one. */
  readonly blocks: readonly Block[];
  readonly block: Block;
  readonly index: number;
  readonly date: WrittenDate;
  /** Where date and clock time end in the block's text. */
  readonly end: number;
}

/**
 * What an event is called: by words in the date's own line before all ("Myth busting: Monday 25th …"), then by the line
 * above its card, then by the heading, unless that names a whole group. Null when nothing names it.
 */
export const titleOfEvent = (place: DatePlace): string | null => {
  const { heading, block, date } = place;
  if (block === heading) return headingBefore(heading, date.start);
  return (
    leadIn(place) ??
    quotedName(block.text.slice(0, date.start)) ??
    cellIn(block) ??
    wordsBehind(place) ??
    lineAbove(place) ??
    nameOf(heading)
  );
};

const nameOf = (heading: Block | null): string | null => {
  const text = heading?.text ?? null;
  if (text === null || (isGroupName(text) && !/\bweek\b/iu.test(text) && wordsOf(text).length <= 3)) return null;
  return withoutEnd(text);
};

const headingBefore = (heading: Block, dateStart: number): string | null =>
  dateStart < 4
    ? nameOf(heading)
    : withoutEnd(heading.text.slice(0, dateStart).replace(/\s+(?:from|on|starting|beginning|begins|starts)\s*$/iu, ''));

const withoutEnd = (text: string): string => text.replace(/[\s:,(–-]+$/u, '');

/** "Myth busting: Monday …", "Myth busting – Monday …", in a list also "Myth busting, Monday …". */
const leadIn = ({ block, date }: DatePlace): string | null => {
  if (block.kind === 'row') return null;
  const before = block.text.slice(0, date.start);
  const lead = (LEAD.exec(before) ?? (isProse(block) ? null : LEAD_WITH_COMMA.exec(before)))?.groups?.title?.trim();
  if (lead === undefined || isDateLabel(`${lead}:`) || isEventLabel(`${lead}:`) || isLinkLead(lead)) return null;
  return lead;
};
const LEAD = /^(?<title>[^.:]{4,90}?)\s*(?::|\s[–—-]|\()\s*$/u;
const LEAD_WITH_COMMA = /^(?<title>\p{Lu}[^.]{4,90}?),\s*$/u;

/** The cell of a table row that holds words, not a date, a time or an address. */
const cellIn = ({ kind, cells }: Block): string | null =>
  kind !== 'row'
    ? null
    : (cells.find((cell) => wordsOf(cell).length >= 2 && !isDateOnly(cell) && !hasClockTime(cell) && !hasReach(cell)) ?? null);

/** "Thursday 6 March, 2pm: Working with fathers", in a list also "Tuesday 21st on best practice": the words that follow. */
const wordsBehind = ({ block, date, end }: DatePlace): string | null => {
  if (date.start > 2 || (block.kind !== 'item' && isProse(block))) return null;
  const behind = BEHIND.exec(block.text.slice(end))?.groups;
  if (!behind || (behind.on !== undefined && block.kind !== 'item')) return null;
  const [name = ''] = (behind.name ?? '').split(/(?<=\p{L}{2})[.!](?:\s|$)|,\s*(?:online|via)\b/u);
  return wordsOf(name).length >= 2 && name.length <= 160 && !A_PLACE.test(name) && !hasReach(name) ? name : null;
};
const BEHIND = /^\)?(?:\s*[:–—|]\s*|\s*-\s+|[\s,]+(?<on>on|focusing on|about|with a focus on)\s+)(?<name>\S.*)$/iu;
const A_PLACE =
  /^(?:at|in|via|online|on (?:teams|zoom)|microsoft|ms teams|teams|zoom|\(|the\b)|\b(?:hall|house|room|rooms|library|centre|church|hotel)$/iu;

/** The line over the "Date: …" of a card, or in it behind "Course:". */
const lineAbove = ({ heading, blocks, block, index }: DatePlace): string | null => {
  if (!isDateLabel(block.text)) return null;
  const above = blocks.slice(Math.max(0, index - 3), index).reverse();
  const labelled = above.map(({ text }) => NAMED.exec(text)?.groups?.title ?? null).find((title) => title !== null);
  if (labelled !== undefined) return labelled;
  const line = above.find(({ text }) => !isMetadata(text));
  if (!line || line === heading || wordsOf(line.text).length > 16 || /[.;,]$/u.test(line.text) || isSentence(line.text)) return null;
  return withoutEnd(line.text);
};
const NAMED = /^(?:event|course|title|session|training|topic|subject)\s*:\s*(?<title>\S.{3,120})$/iu;
