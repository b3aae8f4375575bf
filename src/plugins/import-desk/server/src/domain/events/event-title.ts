import type { Block } from '../blocks/block';
import { isGroupName } from '../headings/names';
import { isProse } from '../headings/body-signs';
import { hasReach, isLinkLead, isMetadata, isSentence } from '../headings/signs';
import { hasClockTime, isDateOnly } from '../text/dates';
import { wordsOf } from '../text/words';

import { isDateLabel, isEventLabel, namesAnEvent, quotedName } from './event-words';
import { nameInSentence } from './name-in-sentence';
import { nameAndPlace } from './place-behind';
import { startOfRun } from './run-of-dates';
import { sentenceAround } from './sentence-around';
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
  /** The month of the issue, `2023-11`; null when it is not known. */
  readonly period: string | null;
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
    nameInRow(block) ??
    wordsBehind(place) ??
    lineAbove(place) ??
    nameOfOccasion(place)
  );
};

/** The heading where it names an occasion, or what the sentence says takes place; else whichever there is. */
const nameOfOccasion = ({ heading, block, date, end }: DatePlace): string | null => {
  const own = nameOf(heading);
  const isOccasion = own !== null && (namesAnEvent(own) || /\b(?:meeting|agm)\b/iu.test(own));
  if (isOccasion || (date.lastDay !== null && /\b(?:days?|week|fortnight|month)\b/iu.test(own ?? ''))) return own;
  const { start, text } = sentenceAround(block.text, date.start);
  return nameInSentence(block.text.slice(start, date.start), block.text.slice(end, Math.max(end, start + text.length))) ?? own;
};

const nameOf = (heading: Block | null): string | null => {
  const text = heading?.text ?? null;
  if (text === null || (isGroupName(text) && !/\bweek\b/iu.test(text) && wordsOf(text).length <= 3 && !IS_OF_SOMETHING.test(text)))
    return null;
  return withoutEnd(text);
};

/** "Briefings for leads" says what it is; "Training" only what follows. */
const IS_OF_SOMETHING = /^(?:briefings?|training|learning|events?|updates?)\s+(?:for|on|about|with)\s+(?!you\b|your\b|all\b)/iu;

const headingBefore = (heading: Block, dateStart: number): string | null =>
  dateStart < 4
    ? nameOf(heading)
    : withoutEnd(heading.text.slice(0, dateStart).replace(/\s+(?:from|on|starting|beginning|begins|starts)\s*$/iu, ''));

const withoutEnd = (text: string): string => text.replace(/[\s:,(–-]+$/u, '');

/** "Myth busting: Monday …", "Myth busting – Monday …", in a list also "Myth busting, Monday …". */
const leadIn = (place: DatePlace): string | null => {
  const { block, date } = place;
  if (block.kind === 'row') return null;
  const before = block.text.slice(block.kind === 'item' ? 0 : sentenceAround(block.text, date.start).start, startOfRun(block.text, date));
  const lead =
    [LEAD, LEAD_WITH_DASH, ...(isListed(place, before) ? [LEAD_WITH_COMMA, LEAD_OF_ITEM] : [])]
      .map((pattern) => pattern.exec(before)?.groups?.title?.trim())
      .find((title) => title !== undefined) ?? sentenceBefore(place, before);
  if (lead === undefined || isDateLabel(`${lead}:`) || isEventLabel(`${lead}:`) || isLinkLead(lead)) return null;
  return lead;
};

/** "Adult grooming. Tuesday 2 December, 10am.": the few words that open the line, when the date opens its second sentence. */
const sentenceBefore = ({ block }: DatePlace, before: string): string | undefined => {
  if (before.trim() !== '') return undefined;
  const first = OPENING.exec(block.text)?.groups?.title;
  return first !== undefined && !isSentence(first) && !STARTS_A_SENTENCE.test(first) && wordsOf(first).length <= 10 ? first : undefined;
};
const OPENING = /^(?<title>\p{Lu}[^.!?]{3,90})[.!?]\s/u;

/** Words in front of a date are a name in a line of a list, and where they name an occasion without a verb. */
const isListed = ({ block }: DatePlace, before: string): boolean => {
  if (isSentence(`${before.trim()} `) || STARTS_A_SENTENCE.test(before) || /\b(?:on|from|until|by|of)\s*$/iu.test(before)) return false;
  return !isProse(block) || (wordsOf(before).length <= 12 && (block.kind === 'item' || namesAnEvent(before)));
};
const STARTS_A_SENTENCE = /^(?:please|join|book|for|on|at|in|if|our|we|there|this|these|it|you)\b/iu;

const LEAD = /^(?<title>[^.:]{4,90}?)\s*(?::|\s[–—-]|\()\s*$/u;
const LEAD_WITH_DASH = /^(?<title>\p{Lu}[^.]{4,110}?)\s[–—-]\s*$/u;
/** In a list, with nothing between name and date: "Parental conflict (half day) 22nd September". */
const LEAD_OF_ITEM = /^(?<title>\p{Lu}.{4,110}?)[\s.!,|]*$/u;
const LEAD_WITH_COMMA = /^(?<title>\p{Lu}[^.]{4,90}?),\s*(?:on\s+)?$/u;

const nameInRow = (block: Block): string | null => {
  const cell = cellIn(block);
  return cell === null ? null : nameAndPlace(cell).name;
};

/** The cell of a table row that holds words, not a date, a time or an address; null in other blocks. */
export const cellIn = ({ kind, cells }: Block): string | null =>
  kind !== 'row'
    ? null
    : (cells.find((cell) => wordsOf(cell).length >= 2 && ![isDateOnly, hasClockTime, hasReach, isLength].some((is) => is(cell))) ?? null);
const isLength = (cell: string): boolean => /^(?:all|full|half|whole)[ -]day$|^tb[ac]$/iu.test(cell);

/** "Thursday 6 March, 2pm: Working with fathers", in a list also "Tuesday 21st on best practice": the words that follow. */
const wordsBehind = ({ block, date, end }: DatePlace): string | null => {
  const rest = block.text.slice(end);
  if (date.start > 2 || (block.kind !== 'item' && isProse(block) && !LISTED.test(rest))) return null;
  const behind = BEHIND.exec(rest)?.groups;
  if (!behind || (behind.on !== undefined && block.kind !== 'item')) return null;
  const [name = ''] = (behind.name ?? '').split(BEHIND_NAME);
  return wordsOf(name).length >= 2 && name.length <= 160 && !A_PLACE.test(name) && !hasReach(name) ? name : null;
};
/** A sentence's end, a place online, or the clock time behind the name. */
const BEHIND_NAME =
  /(?<=\p{L}{2})[.!](?:\s|$)|,\s*(?:online|via)\b|(?:\s*[,;|(–—]|\s-|\s(?:at|from))\s*(?=\d{1,2}(?:[.:]\d{2}|\s?(?:am|pm)|\s?(?:-|–|to)\s?\d))/u;
/** A date with a dash or a bar directly behind it stands in a list, however long the line is. */
const LISTED = /^\s*(?:[|–—]|-\s)/u;
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
