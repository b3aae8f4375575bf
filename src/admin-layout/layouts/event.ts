import type { Layout } from '../layout';
import { BODY, ITEM_FIELDS, ITEM_ROWS } from './common-fields';

export const EVENT: Layout = {
  uid: 'api::event.event',
  titledBy: 'title',
  rows: [
    { title: 8, eventStatus: 4 },
    { kind: 4, precision: 4, month: 4 },
    { occurrences: 12 },
    { summary: 12 },
    { body: 12 },
    { bookingMode: 4, bookingDeadline: 4, cost: 4 },
    { audienceRestriction: 6, organiser: 6 },
    { themes: 12 },
    ...ITEM_ROWS,
    { timeZone: 6 },
  ],
  fields: {
    ...ITEM_FIELDS,
    title: { label: 'Title' },
    eventStatus: { label: 'Status', hint: 'Readers see at once when it is full, cancelled or postponed.' },
    kind: { label: 'Kind' },
    precision: {
      label: 'How exactly is the date known?',
      hint: 'Never make up a date: choose “month”, “to be confirmed” or “on request”.',
    },
    month: { label: 'Month', hint: 'Only when just the month is known.', placeholder: '2026-11' },
    occurrences: { label: 'Dates', hint: 'One for each time it takes place, in local time.' },
    summary: { label: 'Summary', hint: 'One or two sentences, for lists and for newsletters that place this event.' },
    body: BODY,
    bookingMode: { label: 'How to book' },
    bookingDeadline: { label: 'Book by' },
    cost: { label: 'Cost', placeholder: 'Free' },
    audienceRestriction: { label: 'Only for', hint: 'If not everybody can come.', placeholder: 'Designated safeguarding leads' },
    organiser: { label: 'Organiser', hint: 'The contact whom readers can ask.', shows: 'label' },
    themes: { label: 'Themes by day', hint: 'For an awareness week: what each day is about.' },
    timeZone: { label: 'Time zone', hint: 'Leave it as it is unless the event is abroad.' },
  },
  hidden: ['globalId'],
  list: { columns: ['title', 'kind', 'eventStatus', 'partnership', 'updatedAt'], sortBy: 'updatedAt', order: 'DESC' },
};
