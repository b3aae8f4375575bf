import type { ProposedTitle } from '../../../../contract';

import type { Block } from '../blocks/block';
import { isDateLabel, isEventLabel } from '../events/event-words';
import { hasClockTime, isDateOnly, MONTH_PATTERN } from '../text/dates';
import { isAllCapitals, wordsOf } from '../text/words';
import { isProse } from '../headings/body-signs';
import { isContentsHeading } from '../headings/contents-list';
import { hasReach, isSalutation, isSignOff } from '../headings/signs';

import { isFurniture } from './furniture';
import { issueNumberIn } from './issue-number';
import { periodIn, seasonIn } from './period';
import { withoutDating } from './without-dating';

export interface Masthead extends ProposedTitle {
  /** Indices of the blocks that make up the masthead; they belong to no section. */
  readonly blocks: readonly number[];
}

/**
 * The title lines at the head of a newsletter: the name, then number, month and strapline in any order, up to the first
 * line that begins the contents. A name that the number divides ("Safeguarding", "Issue 26", "Matters") is joined. Below the
 * head of an e-mail with a `subject`, a first line that shows by nothing that it is a title is a heading.
 */
export const readMasthead = (blocks: readonly Block[], subject: string | null = null): Masthead => {
  const first = firstLine(blocks);
  const head = blocks[first];
  if (!head || isNoTitle(head) || (subject !== null && !isTitleBeside(subject, blocks, first)))
    return { title: nameInWelcome(blocks), issueNumber: null, period: periodNear(blocks), blocks: [] };
  const lines = [first, ...linesBelow(blocks, first)];
  const texts = lines.map((index) => blocks[index]?.text ?? '');
  return {
    title: withoutDating(titleOf(texts)) || null,
    issueNumber: firstOf(texts, issueNumberIn),
    period: firstOf(texts, periodIn) ?? firstOf(texts, seasonIn) ?? periodNear(blocks),
    blocks: lines,
  };
};

const isNoTitle = (head: Block): boolean =>
  isSalutation(head.text) || isProse(head) || isContentsHeading(head.text) || head.text.length > 160;

/** It names a newsletter, says what the subject says, is marked as the first heading of all, or is dated by the line below. */
const isTitleBeside = (subject: string, blocks: readonly Block[], first: number): boolean => {
  const { text = '', kind, depth } = blocks[first] ?? {};
  const [own, other] = [text, subject].map((each) => wordsOf(each.toLowerCase()).join(' '));
  const isSaid = own !== undefined && other !== undefined && (own.includes(other) || other.includes(own));
  return isNewsletterName(text) || isSaid || (kind === 'heading' && depth === 1) || datesIssue(blocks, first + 1);
};

/** The first line with words in it; of a letter, the first below its greeting that looks like a title and is dated. */
const firstLine = (blocks: readonly Block[]): number => {
  const first = blocks.findIndex(({ text }) => !isFurniture(text) && /\p{L}{2}/u.test(text));
  if (!isSalutation(blocks[first]?.text ?? '')) return first;
  const below = blocks.slice(0, LONGEST_GREETING).findIndex((_, index) => index > first && isDatedTitle(blocks, index));
  return below < 0 ? first : below;
};
const LONGEST_GREETING = 12;

const isDatedTitle = (blocks: readonly Block[], index: number): boolean => {
  const [block, after] = [blocks[index], blocks[index + 1]];
  if (!block || isProse(block) || block.kind === 'item' || isEventLabel(block.text) || hasReach(block.text) || isSignOff(block.text))
    return false;
  if (isNewsletterName(block.text) && (periodIn(block.text) !== null || issueNumberIn(block.text) !== null)) return true;
  return !isDating(block.text) && after !== undefined && datesIssue(blocks, index + 1) && !hasClockTime(after.text);
};

/** "Welcome to the March edition of Safeguarding Matters": the only place where a letter without a title names itself. */
const nameInWelcome = (blocks: readonly Block[]): string | null =>
  firstOf(
    blocks.slice(0, 6).map(({ text }) => text),
    (text) => WELCOME.exec(text)?.groups?.name ?? null,
  );
const WELCOME =
  /\b(?:edition|issue|copy) of (?:the |our )?(?<name>\p{Lu}[\p{L}\p{N}'’-]*(?: (?:of|and|the|for|&|in|newsletter|bulletin|\p{Lu}[\p{L}\p{N}'’-]*|\d{1,2}))*)/u;

const firstOf = <T>(texts: readonly string[], read: (text: string) => T | null): T | null => {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
};

/** Lines of the masthead below its first: dates and numbers at once, a piece of the name only between them and the contents. */
const linesBelow = (blocks: readonly Block[], first: number): number[] => {
  const lines: number[] = [];
  for (let index = first + 1; index < Math.min(blocks.length, first + 8); index += 1) {
    const block = blocks[index];
    if (!block || isFurniture(block.text)) continue;
    if (!datesIssue(blocks, index) && !isNamePiece(blocks, index)) break;
    lines.push(index);
  }
  return lines;
};

/** "November 2023", "Issue 26", "Volume 3 Issue 2 – Spring 2024": when and which, and nothing else. */
const isDating = (text: string): boolean =>
  (periodIn(text) !== null || issueNumberIn(text) !== null || isDateOnly(text) || SEASON.test(text)) &&
  wordsOf(text).length <= 8 &&
  !/[.!?]$/u.test(text) &&
  !isEventLabel(text) &&
  !hasClockTime(text) &&
  !hasReach(text);
const SEASON = /\b(?:spring|summer|autumn|winter|term)\b.*\b20\d{2}\b/iu;

/** "Date: …" over "Time: …" or "Venue: …" belongs to an event. */
const datesIssue = (blocks: readonly Block[], index: number): boolean => {
  const [text, after] = [blocks[index]?.text ?? '', blocks[index + 1]?.text ?? ''];
  return isDating(text) && !(isDateLabel(text) && isEventLabel(after));
};

/**
 * A piece of the name, below the first line: it names a newsletter, or it is short and the line after it still belongs to
 * the masthead or begins the contents list. Whatever stands over text is a heading instead.
 */
const isNamePiece = (blocks: readonly Block[], index: number): boolean => {
  const [block, after] = [blocks[index], blocks[index + 1]];
  if (!block || !after || block.kind === 'item' || wordsOf(block.text).length > 12 || /[.:,;?!]$/u.test(block.text) || hasReach(block.text))
    return false;
  if (isContentsHeading(block.text) || hasClockTime(block.text) || isProse(after) || after.kind === 'item') return false;
  if (isNewsletterName(block.text)) return true;
  return (
    wordsOf(block.text).length <= 6 &&
    (datesIssue(blocks, index + 1) ||
      isContentsHeading(after.text) ||
      (isNewsletterName(after.text) && !hasClockTime(after.text) && !isProse(blocks[index + 2])))
  );
};

export const isNewsletterName = (text: string): boolean =>
  /\b(?:newsletter|e-?bulletin|bulletin|news|e-?news|matters|round-?up|digest|gazette|brief|update)\b/iu.test(text) &&
  wordsOf(text).length <= 14;

/**
 * The name: the first line, and after it the pieces that complete it. A line that says what kind of paper it is completes
 * one that does not ("Anytown Board", "Schools newsletter – May 2024"), without its month.
 */
const titleOf = (all: readonly string[]): string => {
  const texts = all.filter((text) => !isMailHead(text)).map(withoutMailHead);
  const [head = '', ...rest] = texts.filter((text) => !isDating(text) || isNewsletterName(text));
  if (head === '') return texts[0] ?? '';
  const short = wordsOf(head).length <= 3;
  const pieces =
    isNewsletterName(head) && !short
      ? []
      : rest.filter((text) => (isNewsletterName(text) ? wordsOf(text).length <= 6 : short && wordsOf(text).length <= 3)).slice(0, 1);
  const mixed = pieces.length > 0 && ![head, ...pieces].every(isAllCapitals);
  return [head, ...pieces.map(withoutMonth)].map((piece) => (mixed && isAllCapitals(piece) ? capitalised(piece) : piece)).join(' ');
};

const isMailHead = (text: string): boolean => /^(?:from|to|sent|date|cc)\s*:/iu.test(text) && !/\bsubject\s*:/iu.test(text);

/** "From: … Subject: Fwd: Anytown News", where an e-mail was copied with its head. */
const withoutMailHead = (text: string): string =>
  text.replace(/^(?:(?:from|to|sent|date|cc)\s*:.*?)?\bsubject\s*:\s*(?:(?:fwd?|re)\s*:\s*)*/iu, '');

const withoutMonth = (text: string): string => {
  const bare = text.replace(TRAILING_MONTH, '');
  return wordsOf(bare).length > 0 ? bare : text;
};
const TRAILING_MONTH = new RegExp(String.raw`[\s,|:·–—-]*\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?${MONTH_PATTERN}\.?,?\s+20\d{2}\s*$`, 'iu');

const capitalised = (text: string): string => text.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The month in one of the first short lines, for files whose masthead comes late. */
const periodNear = (blocks: readonly Block[]): string | null => {
  const lines = blocks.slice(0, 8).flatMap(({ text }, index) => (datesIssue(blocks, index) ? [text] : []));
  return firstOf(lines, periodIn) ?? firstOf(lines, seasonIn);
};
