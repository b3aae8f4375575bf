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
  [...PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(toDate)), ...[...text.matchAll(NUMERIC)].map(toNumericDate)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((date, index, all) => index === 0 || date.start >= (all[index - 1]?.end ?? 0));

const DAY = (name: string): string => String.raw`(?<${name}>0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th))?`;
const WEEKDAY = String.raw`(?:\b(?<weekday>${WEEKDAY_PATTERN})\b,?\s+(?:the\s+)?)?`;
const YEAR = String.raw`(?:,?\s+(?<year>20\d{2})\b(?!\s?/))?`;
const DASH = String.raw`\s*(?:-|–|—|to|until)\s*`;

const PATTERNS = [
  new RegExp(
    String.raw`${WEEKDAY}(?<![\d/.])\b${DAY('day')}(?:\s+(?<month1>${MONTH_PATTERN})\b\.?)?(?:${DASH}(?:${WEEKDAY_PATTERN},?\s+)?${DAY('last')})?\s+(?:of\s+)?(?<month>${MONTH_PATTERN})\b\.?${YEAR}`,
    'giu',
  ),
  new RegExp(
    String.raw`${WEEKDAY}\b(?<month>${MONTH_PATTERN})\.?\s+${DAY('day')}(?![\d:]|\.\d)(?:${DASH}${DAY('last')}(?![\d:]|\.\d))?${YEAR}`,
    'giu',
  ),
];

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

const weekdayNumber = (written: string | undefined): number | null => {
  const index = written === undefined ? -1 : ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(written.slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
};
