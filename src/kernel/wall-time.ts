import { tzOffset } from '@date-fns/tz';

/** The zone of everything that has none of its own: England's. */
export const UK_ZONE = 'Europe/London';

/** A local time of day on a day, to the minute: `2026-11-24T09:00`. */
export type WallTime = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Whether the text is a day of the calendar with a time of day. Says nothing of clock changes. */
export const isWallTime = (text: string): text is WallTime => SHAPE.test(text) && asUtc(text).toISOString().startsWith(text);

/** Whether the name is a time zone that this machine knows. */
export const isTimeZone = (name: string): boolean => !Number.isNaN(tzOffset(name, new Date(0)));

/**
 * The moments (milliseconds since 1970) at which clocks in the zone show the time, the earlier first: one on most days, none for a time
 * that is skipped when clocks go forward, two for one that comes again when they go back.
 */
export const instantsOf = (wallTime: WallTime, timeZone: string): readonly number[] => {
  const shown = asUtc(wallTime).getTime();
  // No zone is further than a day from UTC, and none changes its clocks twice in two days.
  const offsets = new Set([shown - DAY, shown, shown + DAY].map((around) => offsetAt(around, timeZone)));
  return [...offsets]
    .map((offset) => shown - offset)
    .filter((instant) => instant + offsetAt(instant, timeZone) === shown)
    .sort((a, b) => a - b);
};

/** What clocks in the zone show at a moment, to the minute. */
export const wallTimeAt = (instant: number, timeZone: string): WallTime =>
  new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 16);

/** `Tuesday 24 November 2026 at 9am, UK time (GMT)`. */
export const sayInstant = (instant: number, timeZone: string): string =>
  `${sayWallTime(wallTimeAt(instant, timeZone))}, ${sayZone(instant, timeZone)}`;

/** `Tuesday 24 November 2026 at 9am`, without saying where. */
export const sayWallTime = (wallTime: WallTime): string => {
  const at = asUtc(wallTime);
  const day = `${WEEKDAYS[at.getUTCDay()] ?? ''} ${String(at.getUTCDate())} ${MONTHS[at.getUTCMonth()] ?? ''} ${String(at.getUTCFullYear())}`;
  return `${day} at ${sayClock(at.getUTCHours(), at.getUTCMinutes())}`;
};

/** `UK time (BST)`; elsewhere the name of the zone. */
export const sayZone = (instant: number, timeZone: string): string => {
  if (timeZone !== UK_ZONE) return `${timeZone.replace(/_/g, ' ')} time`;
  return `UK time (${offsetAt(instant, timeZone) === 0 ? 'GMT' : 'BST'})`;
};

/** As GOV.UK writes times: 9am, 9:30am, midday, midnight. */
const sayClock = (hours: number, minutes: number): string => {
  if (minutes === 0 && hours % 12 === 0) return hours === 0 ? 'midnight' : 'midday';
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${String(hours % 12 === 0 ? 12 : hours % 12)}${past}${hours < 12 ? 'am' : 'pm'}`;
};

const asUtc = (wallTime: WallTime): Date => {
  const [, year = '', month = '', day = '', hours = '', minutes = ''] = SHAPE.exec(wallTime) ?? [];
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes)));
  return Number.isNaN(at.getTime()) ? new Date(0) : at;
};

const offsetAt = (instant: number, timeZone: string): number => tzOffset(timeZone, new Date(instant)) * MINUTE;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
