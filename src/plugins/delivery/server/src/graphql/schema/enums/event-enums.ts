import type { BOOKING_MODES, DATE_PRECISIONS, EVENT_KINDS, EVENT_STATUSES } from '../../../domain/content/event';
import type { ATTENDANCES } from '../../../domain/content/occurrences';
import type { Builder } from '../builder';

import type { Meanings } from './meanings';

export const addEventEnums = (builder: Builder) => ({ ...addNature(builder), ...addAttendance(builder) });

/** What an event is, and whether and when it takes place. */
const addNature = (builder: Builder) => ({
  EventKind: builder.enumType('EventKind', {
    description: 'What kind of event it is.',
    values: {
      AWARENESS_WEEK: { description: 'A week or day that draws attention to something.' },
      DEADLINE: { description: 'A last day for something; nobody meets.' },
      EVENT: { description: 'A meeting, conference, exhibition or the like.' },
      TRAINING: { description: 'Training or a webinar.' },
    } satisfies Meanings<typeof EVENT_KINDS>,
  }),
  DatePrecision: builder.enumType('DatePrecision', {
    description: 'How exactly the time of an event is known.',
    values: {
      DAY: { description: 'The day is known, the time of day is not.' },
      EXACT: { description: 'Day and time are known.' },
      MONTH: { description: 'Only the month is known.' },
      ON_REQUEST: { description: 'It takes place when somebody asks for it.' },
      TO_BE_CONFIRMED: { description: 'The date is not settled yet.' },
    } satisfies Meanings<typeof DATE_PRECISIONS>,
  }),
  EventStatus: builder.enumType('EventStatus', {
    description: 'Whether an event takes place as announced.',
    values: {
      ANNOUNCED: { description: 'It takes place.' },
      CANCELLED: { description: 'It does not take place.' },
      FULL: { description: 'It takes place; there are no places left.' },
      POSTPONED: { description: 'It will take place at another time.' },
    } satisfies Meanings<typeof EVENT_STATUSES>,
  }),
});

/** How people come. */
const addAttendance = (builder: Builder) => ({
  BookingMode: builder.enumType('BookingMode', {
    description: 'How to book.',
    values: {
      ASK_THE_ORGANISER: { description: 'Ask the organiser.' },
      BOOKING_LINK: { description: 'By the booking link of the date.' },
      BY_E_MAIL: { description: 'By e-mail to the organiser.' },
      BY_TELEPHONE: { description: 'By telephone to the organiser.' },
      NO_BOOKING_NEEDED: { description: 'Just come.' },
    } satisfies Meanings<typeof BOOKING_MODES>,
  }),
  Attendance: builder.enumType('Attendance', {
    description: 'How people take part.',
    values: {
      HYBRID: { description: 'In person or online.' },
      IN_PERSON: { description: 'At a place.' },
      ONLINE: { description: 'On the internet.' },
      TELEPHONE: { description: 'By telephone.' },
    } satisfies Meanings<typeof ATTENDANCES>,
  }),
});
