import { MONTH_PATTERN, monthNumber } from '../text/dates';

/**
 * The year and month that a masthead line names, as `2023-11`; of two months ("June/July 2024") the first. A month beside a season
 * with its year ("Spring Term 2024 (March)") is more than the season. Null when none stands in it.
 */
export const periodIn = (text: string): string | null => {
  const worded = WORDED.exec(text)?.groups;
  if (worded) return asPeriod(worded.year, monthNumber(worded.month ?? ''));
  const reversed = YEAR_FIRST.exec(text)?.groups;
  if (reversed) return asPeriod(reversed.year, monthNumber(reversed.month ?? ''));
  const numeric = NUMERIC.exec(text)?.groups;
  return numeric ? asPeriod(numeric.year, Number(numeric.month)) : monthBesideSeason(text);
};

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const WORDED = new RegExp(
  String.raw`\b(?<month>${MONTH_PATTERN})\.?(?:\s*(?:/|&|-|–|—|to|and)\s*${MONTH_PATTERN}\.?)?(?:\s+\d{1,2}(?:st|nd|rd|th)?,)?\)?[\s,]+(?:of\s+)?${YEAR}\b`,
  'iu',
);
const YEAR_FIRST = new RegExp(String.raw`\b${YEAR}[\s,–-]+(?<month>${MONTH_PATTERN})\b`, 'iu');
const NUMERIC = /\b(?:\d{1,2}[/.])?(?<month>0?[1-9]|1[0-2])[/.](?<year>20\d{2})\b/u;

const asPeriod = (year: string | undefined, month: number | null): string | null =>
  year !== undefined && month !== null && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;

/**
 * The month in which a season begins that a masthead names with its year: "Spring 2025" is `2025-03`, "Spring term 2025" is
 * `2025-01`. Null when none stands in it. A person is asked to look at it.
 */
export const seasonIn = (text: string): string | null => {
  const groups = SEASON.exec(text)?.groups;
  const month = (groups?.term === undefined ? SEASONS : TERMS)[groups?.season?.toLowerCase() ?? ''] ?? null;
  return groups ? asPeriod(yearOf(groups, month), month) : null;
};

const SEASON = /\b(?<season>spring|summer|autumn|winter)(?<term>\s+term)?[\s,–-]+(?<year>20\d{2})(?:\s?[/–-]\s?(?<next>(?:20)?\d{2}))?\b/iu;
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const TERMS: Readonly<Record<string, number>> = { spring: 1, summer: 4, autumn: 9 };

const monthBesideSeason = (text: string): string | null => {
  const season = SEASON.exec(text);
  const month = season ? capitalMonth(text.replace(season[0], ' ')) : null;
  return season?.groups ? asPeriod(yearOf(season.groups, month), month) : null;
};

/** With a capital, because "may" is also a word. */
const capitalMonth = (text: string): number | null =>
  (text.match(/\b\p{Lu}\p{L}{2,8}\b/gu) ?? []).map(monthNumber).find((month) => month !== null) ?? null;

/** Of "Spring term 2023/24" the second year: school years begin in September. */
const yearOf = ({ year, next }: Readonly<Record<string, string | undefined>>, month: number | null): string | undefined =>
  next !== undefined && month !== null && month < SCHOOL_YEAR_BEGINS ? String(Number(year) + 1) : year;
const SCHOOL_YEAR_BEGINS = 9;
