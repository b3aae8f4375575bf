import type { WrittenDate } from './written-dates';

/**
 * The year of a date written without one: the issue's, or the next when the weekday says so, or when the month lies half a
 * year and more before the (a December issue announces January). Null when nothing agrees: then nobody knows.
 */
export const yearOf = (date: WrittenDate, period: string | null): number | null => {
  if (date.year !== null) return agrees(date, date.year) ? date.year : null;
  if (period === null) return null;
  const [year, month] = [Number(period.slice(0, 4)), Number(period.slice(5, 7))];
  if (date.weekday !== null) return [year, year + 1].find((candidate) => agrees(date, candidate)) ?? null;
  return date.month < month - 6 ? year + 1 : year;
};

const agrees = (date: WrittenDate, year: number): boolean => {
  const day = new Date(Date.UTC(year, date.month - 1, date.day));
  const exists = day.getUTCMonth() === date.month - 1;
  return exists && (date.weekday === null || ((day.getUTCDay() + 6) % 7) + 1 === date.weekday);
};

/** Whether its month lies before the issue's; false where either is not known. */
export const isBefore = (date: WrittenDate, period: string | null): boolean => {
  const year = yearOf(date, period);
  return year !== null && period !== null && `${String(year)}-${String(date.month).padStart(2, '0')}` < period;
};

/** `2023-11-20`. */
export const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
