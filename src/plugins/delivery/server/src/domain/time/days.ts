import { addDays, addMonths, format } from 'date-fns';

import { calendarDay, instantOf } from './moment';

/** The first instant of a local day, in milliseconds since 1970. */
export const dayStarts = (date: string, timeZone: string): number => instantOf(date, '00:00', timeZone);

/** The instant at which a local day is over. 23, 24 or 25 hours after it starts. */
export const dayEnds = (date: string, timeZone: string): number => dayStarts(nextDay(date), timeZone);

/** The instant at which a month (`YYYY-MM`) is over. */
export const monthEnds = (month: string, timeZone: string): number =>
  dayStarts(format(addMonths(calendarDay(`${month}-01`), 1), 'yyyy-MM-dd'), timeZone);

export const nextDay = (date: string): string => shiftDay(date, 1);

/** The day so many days later, or earlier. */
export const shiftDay = (date: string, days: number): string => format(addDays(calendarDay(date), days), 'yyyy-MM-dd');
