import { format } from 'date-fns';

import { calendarDay, sayDay, sayTime } from './moment';

interface Point {
  readonly date: string;
  readonly time: string | null;
}

/**
 * A span of time in words: `Monday 25 November 2024, 10:00 to 11:15`, `Monday 18 to Friday 22 November 2024`,
 * `Thursday 28 November to Monday 2 December 2024`. Says no more than is known.
 */
export const saySpan = (start: Point, end: Point | null): string => {
  if (end === null) return sayPoint(start);
  if (end.date === start.date)
    return end.time === null || start.time === null ? sayPoint(start) : `${sayPoint(start)} to ${sayTime(end.time)}`;
  if (start.time !== null || end.time !== null) return `${sayPoint(start)} to ${sayPoint(end)}`;
  return `${sayWithout(start.date, end.date)} to ${sayDay(end.date)}`;
};

const sayPoint = ({ date, time }: Point): string => (time === null ? sayDay(date) : `${sayDay(date)}, ${sayTime(time)}`);

/** The first day without the month and year that the last day says anyway. */
const sayWithout = (first: string, last: string): string => {
  if (first.slice(0, 4) !== last.slice(0, 4)) return sayDay(first);
  return format(calendarDay(first), first.slice(0, 7) === last.slice(0, 7) ? 'EEEE d' : 'EEEE d MMMM');
};
