import { getDay } from 'date-fns';

import { isBankHoliday } from './bank-holidays';
import { shiftDay } from './days';
import { calendarDay, HOME_ZONE, localOf, sayTime } from './moment';

export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Hours that hold from one weekday to another. Past midnight when `closes` is not later than `opens`. */
export interface Hours {
  readonly from: Weekday;
  readonly to: Weekday;
  /** `HH:mm`, local; null when the row has no times. */
  readonly opens: string | null;
  readonly closes: string | null;
  readonly note: string | null;
}

export interface WeeklyHours {
  readonly hours: readonly Hours[];
  readonly bankHolidays: 'CLOSED' | 'SAME_HOURS' | 'SEE_NOTE' | null;
}

/**
 * Whether it is open at an instant (milliseconds since 1970), by the clocks of England. Null when the hours do not
 * tell: there are none, the row of the day has no times, or it is a bank holiday about which nothing firm is said.
 * 00:00 to 00:00 is the whole day, and so are 00:00 to 24:00 and 00:00 to 23:59.
 */
export const isOpenAt = ({ hours, bankHolidays }: WeeklyHours, instantMs: number): boolean | null => {
  if (hours.length === 0) return null;
  const { date, time } = localOf(instantMs, HOME_ZONE);
  const yesterday = shiftDay(date, -1);
  const today = dayState(hours, { date, bankHolidays, covers: (row) => coversToday(row, time) });
  const night = dayState(hours, { date: yesterday, bankHolidays, covers: (row) => coversNextMorning(row, time) });
  if (today === true || night === true) return true;
  return today === null ? null : night === null && hours.some((row) => isPastMidnight(row)) ? null : false;
};

/** `Monday to Thursday, 8:45 to 16:30`. */
export const sayHours = ({ from, to, opens, closes, note }: Hours): string => {
  const days = from === to ? sayWeekday(from) : `${sayWeekday(from)} to ${sayWeekday(to)}`;
  if (opens === null || closes === null) return note === null ? days : `${days}: ${note}`;
  const times = isWholeDay(opens, closes) ? 'all day' : `${sayTime(opens)} to ${sayTime(closes)}`;
  return note === null ? `${days}, ${times}` : `${days}, ${times} (${note})`;
};

interface DayQuestion {
  readonly date: string;
  readonly bankHolidays: WeeklyHours['bankHolidays'];
  readonly covers: (row: Hours) => boolean;
}

const dayState = (hours: readonly Hours[], { date, bankHolidays, covers }: DayQuestion): boolean | null => {
  if (isBankHoliday(date) && bankHolidays === 'CLOSED') return false;
  if (isBankHoliday(date) && bankHolidays !== 'SAME_HOURS' && !isEveryDay(hours)) return null;
  const rows = hours.filter((row) => includesDay(row, weekdayOf(date)));
  if (rows.some((row) => hasTimes(row) && covers(row))) return true;
  return rows.some((row) => !hasTimes(row) && !saysClosed(row)) ? null : false;
};

/** A line that is open round the clock on every day is open on bank holidays, unless they are said to be closed. */
const isEveryDay = (hours: readonly Hours[]): boolean =>
  WEEKDAYS.every((day) =>
    hours.some((row) => includesDay(row, day) && row.opens !== null && row.closes !== null && isWholeDay(row.opens, row.closes)),
  );

const hasTimes = (row: Hours): boolean => row.opens !== null && row.closes !== null;

/** `Saturday to Sunday: closed` is a row without times that does tell. */
const saysClosed = ({ note }: Hours): boolean => note !== null && /\bclosed\b/i.test(note);

const coversToday = ({ opens, closes }: Hours, time: string): boolean => {
  if (opens === null || closes === null) return false;
  if (isWholeDay(opens, closes)) return true;
  return closes > opens ? time >= opens && time < closes : time >= opens;
};

const coversNextMorning = (row: Hours, time: string): boolean => isPastMidnight(row) && row.closes !== null && time < row.closes;

const isPastMidnight = ({ opens, closes }: Hours): boolean =>
  opens !== null && closes !== null && closes <= opens && !isWholeDay(opens, closes);

const isWholeDay = (opens: string, closes: string): boolean =>
  opens === '00:00' && (closes === '00:00' || closes === '24:00' || closes === '23:59');

/** From Friday to Monday goes round the end of the week. */
const includesDay = ({ from, to }: Hours, day: Weekday): boolean => {
  const [first, last, wanted] = [WEEKDAYS.indexOf(from), WEEKDAYS.indexOf(to), WEEKDAYS.indexOf(day)];
  return first <= last ? wanted >= first && wanted <= last : wanted >= first || wanted <= last;
};

const weekdayOf = (date: string): Weekday => WEEKDAYS[(getDay(calendarDay(date)) + 6) % 7] ?? 'MONDAY';

const sayWeekday = (day: Weekday): string => day.charAt(0) + day.slice(1).toLowerCase();
