import { detailOf } from '../details';
import { type DocumentOf, orWithdrawn, then } from '../documents';
import type { Toolkit } from '../toolkit';

export const addEventTypes = (toolkit: Toolkit): void => {
  addOccurrence(toolkit);
  addEvent(toolkit);
  addAttending(toolkit);
};

const addEvent = (toolkit: Toolkit): void => {
  const DayTheme = addDayTheme(toolkit);
  const { builder, enums } = toolkit;
  builder.objectType('Event', {
    description: 'Something that people attend or keep in mind: an event, training, an awareness week or a deadline.',
    interfaces: ['Node', 'Published'],
    fields: (t) => ({
      eventKind: t.expose('eventKind', { type: enums.EventKind, description: 'What kind of event it is.' }),
      summary: t.exposeString('summary', { nullable: true, description: 'The event in a sentence or two, as plain text.' }),
      precision: t.expose('precision', { type: enums.DatePrecision, description: 'How exactly its time is known.' }),
      month: t.expose('month', {
        type: 'Month',
        nullable: true,
        description: 'The month it takes place in, when only that is known (precision `MONTH`).',
      }),
      occurrences: t.expose('occurrences', {
        type: ['Occurrence'],
        description: 'Its dates in order. Empty unless the precision is `EXACT` or `DAY`: no date is ever made up.',
      }),
      when: t.exposeString('when', {
        description: 'All its dates in words, such as `Monday 25 November 2024, 10:00 to 11:15`, `November 2024` or `On request`.',
      }),
      timeZone: t.exposeString('timeZone', { description: 'The zone its times are in, such as `Europe/London`.' }),
      themes: t.expose('themes', { type: [DayTheme], description: 'What each day of an awareness week is about, in order.' }),
    }),
  });
};

/** How to take part. */
const addAttending = ({ builder, enums, unions }: Toolkit): void => {
  builder.objectFields('Event', (t) => ({
    body: t.field({
      type: 'Content',
      description: 'What it is about at length.',
      resolve: ({ id }, _, { reader }) => detailOf({ reader, name: 'Event', id }, (detail) => detail.body),
    }),
    audienceRestriction: t.exposeString('audienceRestriction', {
      nullable: true,
      description: 'Who may come, in words; null when everyone may.',
    }),
    bookingMode: t.expose('bookingMode', { type: enums.BookingMode, nullable: true, description: 'How to book; null when not said.' }),
    bookingDeadline: t.expose('bookingDeadline', { type: 'LocalDate', nullable: true, description: 'The last day for booking.' }),
    cost: t.exposeString('cost', { nullable: true, description: 'What it costs, in words.' }),
    organiser: t.field({
      type: unions.ContactResult,
      nullable: true,
      description: 'Whom to ask.',
      resolve: ({ organiserId }, _, { reader }) =>
        organiserId === null ? null : then(reader.documents.load(organiserId), (found) => orWithdrawn('Contact', found)),
    }),
    status: t.expose('status', {
      type: enums.EventStatus,
      description: 'Whether it takes place as announced. Show it: a cancelled event stays in the lists.',
    }),
    topics: t.expose('topics', { type: ['Topic'], description: 'What it is about.' }),
  }));
};

const addOccurrence = ({ builder, enums }: Toolkit): void => {
  builder.objectType('Occurrence', {
    description: 'One date of an event.',
    fields: (t) => ({
      start: t.expose('start', { type: 'Moment', description: 'When it starts.' }),
      end: t.expose('end', {
        type: 'Moment',
        nullable: true,
        description: 'When it ends; null when not said. For whole days, the last day.',
      }),
      allDay: t.exposeBoolean('allDay', { description: 'True when it lasts whole days.' }),
      when: t.exposeString('when', { description: 'The date in words, such as `Monday 25 November 2024, 10:00 to 11:15`.' }),
      attendance: t.expose('attendance', {
        type: enums.Attendance,
        nullable: true,
        description: 'In person, online, both or by telephone; null when not said.',
      }),
      venue: t.exposeString('venue', { nullable: true, description: 'The place it takes place in.' }),
      address: t.exposeString('address', { nullable: true, description: 'The postal address.' }),
      joinUrl: t.expose('joinUrl', { type: 'Url', nullable: true, description: 'Where to join online.' }),
      bookingUrl: t.expose('bookingUrl', { type: 'Url', nullable: true, description: 'Where to book a place.' }),
    }),
  });
};

const addDayTheme = ({ builder }: Toolkit) =>
  builder.objectRef<DocumentOf<'Event'>['themes'][number]>('DayTheme').implement({
    description: 'What one day of an awareness week is about.',
    fields: (t) => ({
      date: t.expose('date', { type: 'LocalDate', description: 'The day.' }),
      theme: t.exposeString('theme', { description: 'Its theme.' }),
      link: t.expose('link', { type: 'Url', nullable: true, description: 'Where to read more.' }),
    }),
  });
