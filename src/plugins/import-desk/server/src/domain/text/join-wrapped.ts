import { breaksAddress } from '../reach/broken-address';

import { isDateOnly, isDiaryRow } from './dates';

export interface LogicalLine {
  readonly text: string;
  /** Lines below the first of the paragraph at which it begins. */
  readonly offset: number;
  /** Words that a line end had cut, as they were written: "re- places". */
  readonly cut: readonly string[];
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
    if (!last || above === '') logical.push({ text: line, offset, cut: [] });
    else if (breaksAddress(above, line)) logical[logical.length - 1] = { ...last, text: `${last.text}${line}` };
    else if (cutsWord(above, line)) logical[logical.length - 1] = withWholeWord(last, line);
    else if (isWrap(above, line, width) || hasOpenBracket(last.text))
      logical[logical.length - 1] = { ...last, text: `${last.text} ${line}` };
    else logical.push({ text: line, offset, cut: [] });
  });
  return logical;
};

/** "… re-" and "places …": a hyphen behind a letter at the end, and a small letter at the beginning. */
const cutsWord = (above: string, line: string): boolean => /\p{L}-$/u.test(above) && /^\p{Ll}/u.test(line);

/** The hyphen goes, unless it belongs to the word: "self-neglect", "trauma-informed". */
const withWholeWord = (last: LogicalLine, line: string): LogicalLine => {
  const head = /\S+-$/u.exec(last.text)?.[0] ?? '';
  const tail = /^[\p{L}’'-]+/u.exec(line)?.[0] ?? '';
  const keeps = head.slice(0, -1).includes('-') || COMPOUND_HEAD.test(head) || COMPOUND_TAIL.test(tail);
  return keeps
    ? { ...last, text: `${last.text}${line}` }
    : { ...last, text: `${last.text.slice(0, -1)}${line}`, cut: [...last.cut, `${head} ${tail}`] };
};
const COMPOUND_HEAD =
  /^["“‘(]*(?:self|multi|non|co|pre|post|anti|ex|semi|cross|inter|intra|well|long|short|half|full|part|mid|high|low|on|off|in|out|up|down|follow|drop|walk|sign|catch|peer|child|family|person|parent|trauma|evidence|strength|strengths|school|hospital|home|face|year|day|week|one|two|three|four|five|six|seven|eight|nine|ten|zero|e|decision|problem|alcohol|drug|gender|age|safe|risk|care|case|police|health|nurse|council|partner|county)-$/iu;
const COMPOUND_TAIL =
  /^(?:informed|based|led|related|centred|focused|focussed|aware|aged|wide|term|time|up|in|on|off|out|down|to|by|for|and|or|free|style|specific|making|minute|hour|day|week|month|year|old|agency|neglect|harm|care|line|being|fire|risk|safe|friendly|led|run|made|known|going|like|first)\b/u;

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
