import { tz } from '@date-fns/tz';
import { addDays, addMonths, addWeeks, format, getDate, getMonth, isBefore, isWeekend, parseISO, startOfISOWeek } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';

/** A day of the civil calendar, `YYYY-MM-DD`. */
export type DateOnly = string;

/** A month, `YYYY-MM`. */
export type Month = string;

/**
 * Dates told from the day on which the demo is loaded, so that there is always something past and something
 * to come. Weekdays are never written by hand: `inWords` works them out.
 */
export interface Calendar {
  readonly today: DateOnly;
  day(offset: number): DateOnly;
  /** As `day`, moved away from today past weekends, Christmas, Boxing Day and New Year's Day. */
  workday(offset: number): DateOnly;
  /** The Monday of the week that is so many weeks after this one (0: the Monday of this week). */
  monday(weeks: number): DateOnly;
  after(date: DateOnly, days: number): DateOnly;
  month(offset: number): Month;
  /** The next date, tomorrow at the earliest, that falls on this day of the year: days that recur, such as 18 October. */
  yearly(month: number, day: number): DateOnly;
  /** `Tuesday 4 March 2025` */
  inWords(date: DateOnly): string;
  /** `4 March` */
  shortly(date: DateOnly): string;
  /** `March 2025` */
  monthInWords(month: Month): string;
}

/** The calendar of one day, taken in London whatever the machine's time zone. */
export const calendarOf = (now: Date): Calendar => {
  const today = format(now, 'yyyy-MM-dd', { in: tz('Europe/London') });
  const start = parseISO(today);
  return {
    today,
    day: (offset) => iso(addDays(start, offset)),
    workday: (offset) => iso(toWorkday(addDays(start, offset), offset < 0 ? -1 : 1)),
    monday: (weeks) => iso(addWeeks(startOfISOWeek(start), weeks)),
    after: (date, days) => iso(addDays(parseISO(date), days)),
    month: (offset) => format(addMonths(start, offset), 'yyyy-MM'),
    yearly: (month, day) => iso(nextYearly(start, { month, day })),
    inWords: (date) => format(parseISO(date), 'EEEE d MMMM yyyy', { locale: enGB }),
    shortly: (date) => format(parseISO(date), 'd MMMM', { locale: enGB }),
    monthInWords: (month) => format(parseISO(`${month}-01`), 'MMMM yyyy', { locale: enGB }),
  };
};

const iso = (date: Date): DateOnly => format(date, 'yyyy-MM-dd');

const FIXED_HOLIDAYS: readonly string[] = ['01-01', '12-25', '12-26'];

const isWorkday = (date: Date): boolean => !isWeekend(date) && !FIXED_HOLIDAYS.includes(format(date, 'MM-dd'));

const toWorkday = (date: Date, step: 1 | -1): Date => (isWorkday(date) ? date : toWorkday(addDays(date, step), step));

const nextYearly = (start: Date, wanted: { readonly month: number; readonly day: number }): Date => {
  const comes = getMonth(start) + 1 < wanted.month || (getMonth(start) + 1 === wanted.month && getDate(start) < wanted.day);
  const year = start.getFullYear() + (comes ? 0 : 1);
  const date = new Date(year, wanted.month - 1, wanted.day);
  if (isBefore(date, start)) throw new RangeError(`No such day in the year: ${wanted.day}.${wanted.month}.`);
  return date;
};
