import { TIME_ZONE } from './settings.js';

/*
 * The API gives days and times as people write them, with their zone: `{ date: '2026-03-03', time: '10:00' }`. We put
 * them into words and never convert them, so a reader abroad sees the same 10am as everyone else.
 */

/** `Tuesday 3 March 2026` */
export function sayDay(date) {
  return inWords(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** `3 March 2026` */
export function sayDate(date) {
  return inWords(date, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `10am`, `4:30pm`, `12 noon`, `midnight` */
export function sayTime(time) {
  if (time === '12:00') return '12 noon';
  if (time === '00:00') return 'midnight';
  const [hours, minutes] = time.split(':').map(Number);
  const clock = hours % 12 === 0 ? 12 : hours % 12;
  return `${clock}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}${hours < 12 ? 'am' : 'pm'}`;
}

/** `Tuesday 3 March 2026, 4:58pm`; the day alone when no time is known. */
export function sayMoment({ date, time }) {
  return time ? `${sayDay(date)}, ${sayTime(time)}` : sayDay(date);
}

/** `Tuesday 3 March 2026, 10am to 12 noon`, `Monday 16 to Friday 20 November 2026` and the like. */
export function sayOccurrence({ start, end, allDay }) {
  const zone = start.timeZone === TIME_ZONE || allDay || !start.time ? '' : ` (${start.timeZone.replace('_', ' ')} time)`;
  return sayRange(allDay ? { date: start.date } : start, end && allDay ? { date: end.date } : end) + zone;
}

/** Today's date here, whatever clock the reader's device keeps: `2026-03-03`. */
export function today() {
  return dayOf(new Date());
}

/** The date some days before today. */
export function daysAgo(days) {
  return dayOf(new Date(Date.now() - days * 24 * 60 * 60 * 1000));
}

/** What a calendar leaf shows: `{ weekday: 'Tue', day: '3', month: 'Mar' }`. */
export function calendarLeaf(date) {
  return {
    weekday: inWords(date, { weekday: 'short' }),
    day: inWords(date, { day: 'numeric' }),
    month: inWords(date, { month: 'short' }).slice(0, 3),
  };
}

function sayRange(start, end) {
  if (!end || (end.date === start.date && !end.time)) return sayMoment(start);
  if (end.date === start.date) return end.time === start.time ? sayMoment(start) : `${sayMoment(start)} to ${sayTime(end.time)}`;
  if (start.time || end.time) return `${sayMoment(start)} to ${sayMoment(end)}`;
  return `${withoutWhatRepeats(start.date, end.date)} to ${sayDay(end.date)}`;
}

/** `Monday 16 to Friday 20 November 2026`: month and year are said once when they are the same. */
function withoutWhatRepeats(from, to) {
  if (from.slice(0, 7) === to.slice(0, 7)) return inWords(from, { weekday: 'long', day: 'numeric' }).replace(/^(\d+) (\S+)$/, '$2 $1');
  if (from.slice(0, 4) === to.slice(0, 4)) return inWords(from, { weekday: 'long', day: 'numeric', month: 'long' });
  return sayDay(from);
}

// Noon in UTC is the same calendar day everywhere we read it in UTC.
function inWords(date, parts) {
  const words = new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));
  return words.replace(',', '');
}

function dayOf(instant) {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(instant).split('/').reverse().join('-');
}
