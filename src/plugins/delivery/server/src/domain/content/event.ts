import { z } from 'zod';

import { assertNever } from '../../../../../../kernel';
import { monthOf } from '../time/month';

import { content } from './blocks';
import { type Occurrence, occurrenceBody, occurrenceOf } from './occurrences';
import { itemShape } from './owned';
import { maybeReference } from './references';
import { choice, date, many, maybeChoice, requiredDate, requiredText, text, url, yearMonth } from './scalars';
import { timeZone } from './time-zone';

export const EVENT_KINDS = ['AWARENESS_WEEK', 'DEADLINE', 'EVENT', 'TRAINING'] as const;
export const DATE_PRECISIONS = ['DAY', 'EXACT', 'MONTH', 'ON_REQUEST', 'TO_BE_CONFIRMED'] as const;
export const EVENT_STATUSES = ['ANNOUNCED', 'CANCELLED', 'FULL', 'POSTPONED'] as const;
export const BOOKING_MODES = ['ASK_THE_ORGANISER', 'BOOKING_LINK', 'BY_E_MAIL', 'BY_TELEPHONE', 'NO_BOOKING_NEEDED'] as const;

type DatePrecision = (typeof DATE_PRECISIONS)[number];

const eventShape = z.object({
  ...itemShape,
  title: requiredText,
  summary: text,
  kind: choice(EVENT_KINDS),
  precision: choice(DATE_PRECISIONS),
  month: yearMonth,
  occurrences: many(occurrenceBody),
  timeZone,
  themes: many(z.object({ date: requiredDate, theme: requiredText, link: url })),
  body: content,
  audienceRestriction: text,
  bookingMode: maybeChoice(BOOKING_MODES),
  bookingDeadline: date,
  cost: text,
  organiser: maybeReference,
  eventStatus: choice(EVENT_STATUSES),
});

/** An event's body. What its precision does not settle is not shown, whatever dates the working copy holds. */
export const eventBody = eventShape.transform(({ partnership, coOwner, audiences, topics, visibility, slug, title, ...body }) => {
  const occurrences = occurrencesOf(body);
  const month = body.precision === 'MONTH' && body.month !== null ? monthOf(body.month) : null;
  return {
    owned: { partnership, coOwner, audiences, slug },
    topics,
    isPublic: visibility,
    title,
    head: {
      __typename: 'Event' as const,
      eventKind: body.kind,
      summary: body.summary,
      precision: body.precision,
      month,
      occurrences,
      when: sayWhen(body.precision, { occurrences, month: month?.text ?? null }),
      timeZone: body.timeZone,
      themes: [...body.themes].sort((a, b) => compare(a.date, b.date)),
      audienceRestriction: body.audienceRestriction,
      bookingMode: body.bookingMode,
      bookingDeadline: body.bookingDeadline,
      cost: body.cost,
      organiserId: body.organiser,
      status: body.eventStatus,
    },
    detail: { of: 'Event' as const, body: body.body },
  };
});

export type EventContent = z.infer<typeof eventBody>;

const occurrencesOf = (body: Pick<z.infer<typeof eventShape>, 'precision' | 'occurrences' | 'timeZone'>): Occurrence[] => {
  if (body.precision !== 'EXACT' && body.precision !== 'DAY') return [];
  const hasTimes = body.precision === 'EXACT';
  return body.occurrences
    .map((occurrence) => occurrenceOf(occurrence, { timeZone: body.timeZone, hasTimes }))
    .sort((a, b) => compare(sortKey(a), sortKey(b)));
};

const sortKey = ({ start }: Occurrence): string => `${start.date} ${start.time ?? ''}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sayWhen = (
  precision: DatePrecision,
  known: { readonly occurrences: readonly Occurrence[]; readonly month: string | null },
): string => {
  switch (precision) {
    case 'EXACT':
    case 'DAY':
      return known.occurrences.length === 0 ? 'Date to be confirmed' : known.occurrences.map(({ when }) => when).join('; ');
    case 'MONTH':
      return known.month ?? 'Date to be confirmed';
    case 'TO_BE_CONFIRMED':
      return 'Date to be confirmed';
    case 'ON_REQUEST':
      return 'On request';
    default:
      return assertNever(precision);
  }
};
