import { z } from 'zod';

import { localMoment, type Moment } from '../time/moment';
import { saySpan } from '../time/say-span';

import { date, flag, maybeChoice, requiredDate, text, time, url } from './scalars';

export const ATTENDANCES = ['HYBRID', 'IN_PERSON', 'ONLINE', 'TELEPHONE'] as const;

export const occurrenceBody = z.object({
  startDate: requiredDate,
  startTime: time,
  endDate: date,
  endTime: time,
  allDay: flag,
  mode: maybeChoice(ATTENDANCES),
  venue: text,
  address: text,
  joinUrl: url,
  bookingUrl: url,
});
type OccurrenceBody = z.infer<typeof occurrenceBody>;

/** One date of an event; GraphQL's `Occurrence`. */
export interface Occurrence {
  readonly start: Moment;
  readonly end: Moment | null;
  readonly allDay: boolean;
  readonly when: string;
  readonly attendance: (typeof ATTENDANCES)[number] | null;
  readonly venue: string | null;
  readonly address: string | null;
  readonly joinUrl: string | null;
  readonly bookingUrl: string | null;
}

/** The date as it may be shown: times only where `hasTimes` says that they are settled. */
export const occurrenceOf = (
  body: OccurrenceBody,
  { timeZone, hasTimes }: { readonly timeZone: string; readonly hasTimes: boolean },
): Occurrence => {
  const timed = hasTimes && !body.allDay;
  const start = localMoment(body.startDate, timed ? body.startTime : null, timeZone);
  const end = endOf(body, { timed, timeZone });
  const { allDay, mode: attendance, venue, address, joinUrl, bookingUrl } = body;
  return { start, end, allDay, when: saySpan(start, end), attendance, venue, address, joinUrl, bookingUrl };
};

/** Null when nothing is said about the end, or when what is said lies before the start. */
const endOf = (body: OccurrenceBody, { timed, timeZone }: { readonly timed: boolean; readonly timeZone: string }): Moment | null => {
  const endTime = timed ? body.endTime : null;
  const endDate = body.endDate ?? body.startDate;
  if (endDate < body.startDate) return null;
  if (endDate === body.startDate) {
    const isBefore = endTime !== null && body.startTime !== null && endTime < body.startTime;
    if (isBefore || (endTime === null && !body.allDay)) return null;
  }
  return localMoment(endDate, endTime, timeZone);
};
