import { breaksAddress } from '../reach/broken-address';

import { isDateOnly, isDiaryRow } from './dates';

export interface LogicalLine {
  readonly text: string;
  /** Lines below the first of the paragraph at which it begins. */
  readonly offset: number;
}

/**
 * The logical lines of one paragraph: lines that were only wrapped are joined, lines that were ended on purpose stay apart.
 * `fileWidth` is the width to which the file wraps its lines (`wrapWidth`).
 */
export const joinWrapped = (lines: readonly string[], fileWidth: number): LogicalLine[] => {
  const trimmed = lines.map((line) => line.trim());
  const width = trimmed.some((line, index) => runsOn(trimmed[index - 1] ?? '', line))
    ? Math.max(...trimmed.map((line) => line.length))
    : fileWidth;
  const logical: LogicalLine[] = [];
  trimmed.forEach((line, offset) => {
    const last = logical.at(-1);
    const above = trimmed[offset - 1] ?? '';
    if (line === '') return;
    if (!last || above === '') logical.push({ text: line, offset });
    else if (breaksAddress(above, line)) logical[logical.length - 1] = { ...last, text: `${last.text}${line}` };
    else if (isWrap(above, line, width) || hasOpenBracket(last.text))
      logical[logical.length - 1] = { ...last, text: `${last.text} ${line}` };
    else logical.push({ text: line, offset });
  });
  return logical;
};

/**
 * True when `line` goes on with what `above` began: the sentence plainly runs on, or the line above was about full and the
 * next word would not have fitted into `width`. Labels, dates and rows of tables and diaries begin anew.
 */
export const isWrap = (above: string, line: string, width: number): boolean => {
  if (above.includes('\t') || line.includes('\t') || LABEL.test(line) || isDateOnly(line) || isDiaryRow(line)) return false;
  if (runsOn(above, line)) return true;
  const nextWord = /^\S+/u.exec(line)?.[0] ?? '';
  return width >= 30 && above.length >= width * 0.7 && above.length <= width && above.length + 1 + nextWord.length > width;
};

/** The width to which a file wraps its lines: that of the longest line whose sentence plainly runs on; 0 when fewer than three do. */
export const wrapWidth = (lines: readonly string[]): number => {
  const wrapped = lines
    .filter((line, index) => line.trim() !== '' && runsOn(line.trim(), (lines[index + 1] ?? '').trim()))
    .map((line) => line.trim().length);
  return wrapped.length < 3 ? 0 : Math.max(...wrapped);
};

/** Certain signs: a small letter, an open end, a number cut in two. */
const runsOn = (above: string, line: string): boolean => {
  if (above === '' || line === '' || /^[•*-]\s/u.test(line) || LABEL.test(line)) return false;
  if (/[,;&/(]$/u.test(above) || OPEN_END.test(above)) return true;
  if (/\b0\d{2,4}$/u.test(above) && /^\d{3}/u.test(line)) return true;
  return /^\p{Ll}/u.test(line) && !/[.!?:]$/u.test(above) && !STARTS_WITH_ADDRESS.test(line);
};

/** "Tel:", "Email address:": the next line of a card. */
const LABEL = /^\p{L}[\p{L}-]*(?: [\p{L}-]+){0,2}:(?:\s|$|\d)/u;
const OPEN_END = /\s(?:and|or|of|the|a|an|to|for|in|on|at|by|with|from|that|which|who|is|are|your|our|their)$/iu;
const STARTS_WITH_ADDRESS = /^(?:https?:|www\.|\S+@)/iu;

/** "[a link whose words" on one line and "go on](…)" on the next. */
const hasOpenBracket = (text: string): boolean => /\[[^\]]*$/u.test(text);
