import { instantsOf, isWallTime, sayWallTime, UK_ZONE, wallTimeAt } from '../../../../../../kernel';
import type { CalendarDay } from '../../../../contract';

const MORNING = 'T07:00';
const DAY_MS = 24 * 60 * 60 * 1000;
const DAY_LENGTH = 10;

export const isDay = (text: string): text is CalendarDay => isWallTime(`${text}${MORNING}`);

/** The day of the London calendar at an instant (UTC, ISO 8601). */
export const londonDay = (at: string): CalendarDay => wallTimeAt(Date.parse(at), UK_ZONE).slice(0, DAY_LENGTH);

/** Overdue once the day is over in London. */
export const isOverdue = (due: CalendarDay, now: string): boolean => londonDay(now) > due;

export const daysAfter = (day: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, DAY_LENGTH);

/** Seven in the morning of a day in London, in UTC. Clocks change in the night: there is one such moment on each day. */
export const sevenOn = (day: CalendarDay): string => new Date(instantsOf(`${day}${MORNING}`, UK_ZONE)[0] ?? 0).toISOString();

/** `Tuesday 24 November 2026`. */
export const sayDay = (day: CalendarDay): string => sayWallTime(`${day}${MORNING}`).replace(/ at .*$/, '');
