import { getDay } from 'date-fns';

import { calendarDay } from './moment';
import { shiftDay } from './days';

/**
 * Whether a day is a bank holiday in England, by the standing rules (Banking and Financial Dealings Act 1971 and the
 * yearly proclamations that follow one pattern). One-off holidays, such as a coronation's, are not known here.
 */
export const isBankHoliday = (date: string): boolean => bankHolidays(Number(date.slice(0, 4))).includes(date);

const bankHolidays = (year: number): readonly string[] => {
  const easter = easterSunday(year);
  return [
    afterWeekend(`${String(year)}-01-01`),
    shiftDay(easter, -2),
    shiftDay(easter, 1),
    mondayOnOrAfter(`${String(year)}-05-01`),
    mondayOnOrAfter(`${String(year)}-05-25`),
    mondayOnOrAfter(`${String(year)}-08-25`),
    ...christmas(year),
  ];
};

const mondayOnOrAfter = (date: string): string => shiftDay(date, (8 - weekday(date)) % 7);

const afterWeekend = (date: string): string => (weekday(date) === 6 || weekday(date) === 0 ? mondayOnOrAfter(date) : date);

/** Christmas Day and Boxing Day; a day at the weekend moves to the next weekday that is free. */
const christmas = (year: number): readonly string[] => {
  const [first, second] = [`${String(year)}-12-25`, `${String(year)}-12-26`];
  switch (weekday(first)) {
    case 5:
      return [first, shiftDay(first, 3)];
    case 6:
      return [shiftDay(first, 2), shiftDay(first, 3)];
    case 0:
      return [second, shiftDay(first, 2)];
    default:
      return [first, second];
  }
};

/** 0 for Sunday. */
const weekday = (date: string): number => getDay(calendarDay(date));

/** Gregorian Easter, by the algorithm of Meeus, Jones and Butcher (Astronomical Algorithms, chapter 8). */
const easterSunday = (year: number): string => {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${String(year)}-${pad(Math.floor(n / 31))}-${pad((n % 31) + 1)}`;
};

const pad = (value: number): string => String(value).padStart(2, '0');
