import { MONTH_PATTERN, monthNumber, WEEKDAY_PATTERN } from '../text/dates';

/** A date as written, perhaps without a year or with a last day: "Monday 25th November", "18-22nd November", "14/01/2025". */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  /** The last day of a run, in `lastMonth`; null for a single day. */
  readonly lastDay: number | null;
  readonly month: number;
  readonly lastMonth: number;
  readonly year: number | null;
  /** 1 for Monday to 7; null when none is written. */
  readonly weekday: number | null;
}

/** Dates with a day and a month, in order; numbers alone only with their year. Months, years and seasons alone are none. */
export const findDates = (text: string): WrittenDate[] =>
  [
    ...[...PATTERNS, NAMED_TOGETHER].flatMap((pattern) => [...text.matchAll(pattern)].flatMap(toDate)),
    ...[...text.matchAll(NUMERIC)].map(toNumericDate),
  ]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((date, index, all) => index === 0 || date.start >= (all[index - 1]?.end ?? 0));

const DAY = (name: string): string => String.raw`(?<${name}>0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th))?`;
const DAY_AGAIN = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th))?`;
const WEEKDAY = String.raw`(?:\b(?<weekday>${WEEKDAY_PATTERN})\b,?\s+(?:the\s+)?)?`;
const YEAR = String.raw`(?:,?\s+(?<year>20\d{2})\b(?!\s?/))?`;
const DASH = String.raw`\s*(?:-|–|—|to|until)\s*`;

const PATTERNS = [
  new RegExp(
    String.raw`${WEEKDAY}(?<![\d/.])\b${DAY('day')}(?:\s+(?<month1>${MONTH_PATTERN})\b\.?)?(?:${DASH}(?:(?<weekday2>${WEEKDAY_PATTERN}),?\s+)?${DAY('last')})?\s+(?:of\s+)?(?<month>${MONTH_PATTERN})\b\.?${YEAR}`,
    'giu',
  ),
  new RegExp(
    String.raw`${WEEKDAY}\b(?<month>${MONTH_PATTERN})\.?\s+${DAY('day')}(?![\d:]|\.\d)(?:${DASH}${DAY('last')}(?![\d:]|\.\d))?${YEAR}`,
    'giu',
  ),
];

/** "12 and 19 February", "4, 11 and 18 March 2026": each of the days before the last one; "between 12 and 19" is a run. */
const NAMED_TOGETHER = new RegExp(
  String.raw`${WEEKDAY}(?<![\d/.]|between\s)\b${DAY('day')}(?=(?:\s*,\s*${DAY_AGAIN})*\s*(?:and|&|,)\s*(?:${WEEKDAY_PATTERN},?\s+)?${DAY_AGAIN}\s+(?<month>${MONTH_PATTERN})\b\.?${YEAR})`,
  'giu',
);

/** British: the day first. */
const NUMERIC = new RegExp(
  String.raw`${WEEKDAY}(?<![\d/.-])(?<day>0?[1-9]|[12]\d|3[01])(?<sign>[/.])(?<month>0?[1-9]|1[0-2])\k<sign>(?<year>20\d{2}|(?<=/)\d{2}(?!\d))(?![/.]?\d)`,
  'giu',
);

const toNumericDate = (match: RegExpMatchArray): WrittenDate => {
  const { day, month, year = '', weekday } = match.groups ?? {};
  const start = match.index ?? 0;
  return {
    start,
    end: start + match[0].length,
    day: Number(day),
    lastDay: null,
    month: Number(month),
    lastMonth: Number(month),
    year: Number(year.length === 2 ? `20${year}` : year),
    weekday: weekdayNumber(weekday),
  };
};

const toDate = (match: RegExpMatchArray): WrittenDate[] => {
  const groups = match.groups ?? {};
  const lastMonth = monthNumber(groups.month ?? '');
  const month = groups.month1 === undefined ? lastMonth : monthNumber(groups.month1);
  if (lastMonth === null || month === null) return [];
  const start = match.index ?? 0;
  const last = groups.last === undefined ? null : Number(groups.last);
  if (last !== null && isNumberBefore(match)) return [onlyLast(match, { day: last, month: lastMonth })];
  return [
    {
      start,
      end: start + match[0].length,
      day: Number(groups.day),
      lastDay: last,
      month,
      lastMonth,
      year: groups.year === undefined ? null : Number(groups.year),
      weekday: weekdayNumber(groups.weekday),
    },
  ];
};

/** "Care Profile 2 – Tuesday 8th September": a number that ends a name, and one day. */
const isNumberBefore = ({ 0: whole, groups = {} }: RegExpMatchArray): boolean =>
  groups.weekday2 !== undefined && groups.weekday === undefined && groups.month1 === undefined && /^\d+\s*[-–—]/u.test(whole);

const onlyLast = (match: RegExpMatchArray, { day, month }: { readonly day: number; readonly month: number }): WrittenDate => {
  const { weekday2 = '', year } = match.groups ?? {};
  const start = (match.index ?? 0) + match[0].indexOf(weekday2);
  const end = (match.index ?? 0) + match[0].length;
  const written = year === undefined ? null : Number(year);
  return { start, end, day, lastDay: null, month, lastMonth: month, year: written, weekday: weekdayNumber(weekday2) };
};

const weekdayNumber = (written: string | undefined): number | null => {
  const index = written === undefined ? -1 : ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(written.slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
};
