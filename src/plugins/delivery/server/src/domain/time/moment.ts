import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';

/** A point in time as people write it and as machines need it; GraphQL's `Moment`. */
export interface Moment {
  /** `YYYY-MM-DD` in `timeZone`. */
  readonly date: string;
  /** `HH:mm` in `timeZone`; null when no time of day is known. */
  readonly time: string | null;
  /** IANA name. */
  readonly timeZone: string;
  /** UTC, ISO 8601 with milliseconds; null when no time of day is known. */
  readonly instant: string | null;
  /** `Monday 25 November 2024, 10:00`. */
  readonly text: string;
}

/** The zone of everything that has none of its own: England's. */
export const HOME_ZONE = 'Europe/London';

/** A local day, with or without a time, in its zone. A time that a clock change skips counts as one hour later. */
export const localMoment = (date: string, time: string | null, timeZone: string): Moment => ({
  date,
  time,
  timeZone,
  instant: time === null ? null : isoOf(instantOf(date, time, timeZone)),
  text: time === null ? sayDay(date) : `${sayDay(date)}, ${sayTime(time)}`,
});

/** A UTC instant as it is written in the zone. */
export const momentOf = (instant: string, timeZone: string): Moment => {
  const { date, time } = localOf(Date.parse(instant), timeZone);
  return { date, time, timeZone, instant, text: `${sayDay(date)}, ${sayTime(time)}` };
};

/** Milliseconds since 1970 of a local time. */
export const instantOf = (date: string, time: string, timeZone: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return TZDate.tz(timeZone, year, month - 1, day, hours, minutes).getTime();
};

/** The local day and time (to the minute) of milliseconds since 1970. */
export const localOf = (instantMs: number, timeZone: string): { readonly date: string; readonly time: string } => {
  const local = new TZDate(instantMs, timeZone);
  return { date: format(local, 'yyyy-MM-dd'), time: format(local, 'HH:mm') };
};

/** `Monday 25 November 2024`. */
export const sayDay = (date: string): string => format(calendarDay(date), 'EEEE d MMMM yyyy');

/** `9:30`, from `09:30`. */
export const sayTime = (time: string): string => time.replace(/^0/, '');

/** A day without zone, as date-fns wants it; only its calendar fields mean anything. */
export const calendarDay = (date: string): Date => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
};

const isoOf = (instantMs: number): string => new Date(instantMs).toISOString();
