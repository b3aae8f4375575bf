import { frontDoor } from './contacts';
import { northmoor, weald } from './partnerships';
import { content, inDays, moment, proseBlock } from './words';

const occurrence = (days: number, more: object = {}) => ({
  start: moment(inDays(days), '10:00'),
  end: moment(inDays(days), '12:00'),
  allDay: false,
  attendance: 'IN_PERSON',
  venue: 'Market Hall',
  address: '1 Market Street, Northmoor',
  bookingUrl: 'https://tickets.example.org/42',
  joinUrl: null,
  when: '',
  ...more,
});

const event = (slug: string, title: string, more: object = {}) => ({
  __typename: 'Event',
  id: `event:${slug}`,
  slug,
  title,
  path: `/sites/northmoor/events/${slug}`,
  owners: [northmoor],
  partnership: northmoor,
  audiences: [],
  topics: [{ name: 'Neglect', slug: 'neglect' }],
  firstPublishedAt: moment('2026-01-05', '09:00'),
  publishedAt: moment('2026-01-05', '09:00'),
  revision: 1,
  eventKind: 'TRAINING',
  status: 'ANNOUNCED',
  precision: 'EXACT',
  month: null,
  occurrences: [occurrence(3)],
  summary: 'Two hours on what we learned from last year’s audit, with time for your own questions.',
  body: content(),
  bookingMode: 'BOOKING_LINK',
  bookingDeadline: null,
  cost: 'Free',
  audienceRestriction: null,
  organiser: null,
  themes: [],
  timeZone: 'Europe/London',
  when: 'Soon',
  ...more,
});

const daily = [0, 1, 2].map((day) => ({
  date: inDays(20 + day),
  theme: `Theme of day ${String(day + 1)}`,
  link: day === 1 ? 'https://week.example.org' : null,
}));

export const events = [
  event('learning-lunch', 'Learning lunch: what the neglect audit told us', {
    organiser: frontDoor,
    audienceRestriction: 'Staff and volunteers in Northmoor',
    bookingDeadline: inDays(2),
    occurrences: [-14, -7, 3, 10, 17, 24, 31, 38, 45, 52, 59, 66].map((days) =>
      occurrence(days, { attendance: days % 2 ? 'ONLINE' : 'IN_PERSON', joinUrl: 'https://meet.example.org/42' }),
    ),
    body: content(proseBlock('<p>Bring your lunch. <a href="https://audit.example.org">Read the audit</a> before you come.</p>')),
  }),
  event('cancelled-visit', 'Visit to the family hub', { status: 'CANCELLED', eventKind: 'EVENT', summary: null }),
  event(
    'postponed-talk',
    'An evening talk with a title so long that it needs three lines on a telephone, about exploitation, missing children and the Peak-and-Moorlands railway',
    {
      status: 'POSTPONED',
      owners: [weald],
    },
  ),
  event('full-course', 'Safer recruitment', {
    status: 'FULL',
    occurrences: [occurrence(5, { allDay: true, start: moment(inDays(5)), end: moment(inDays(7)) })],
  }),
  event('awareness-week', 'Safeguarding Awareness Week', {
    eventKind: 'AWARENESS_WEEK',
    precision: 'DAY',
    occurrences: [
      occurrence(20, { allDay: true, start: moment(inDays(20)), end: moment(inDays(24)), attendance: null, venue: null, address: null }),
    ],
    themes: daily,
  }),
  event('month-only', 'Autumn conference', {
    precision: 'MONTH',
    month: { month: 11, year: 2027, text: 'November 2027', value: '2027-11' },
    occurrences: [],
  }),
  event('on-request', 'Infant safety talk for your team', { precision: 'ON_REQUEST', occurrences: [], bookingMode: 'BY_E_MAIL' }),
  event('to-be-confirmed', 'Next partnership forum', { precision: 'TO_BE_CONFIRMED', occurrences: [], bookingMode: null, cost: null }),
];

export const withdrawnEvent = {
  __typename: 'Withdrawn',
  id: 'event:withdrawn',
  kind: 'WITHDRAWN',
  type: 'EVENT',
  title: 'Open day at the old library',
  reason: 'The building is closed for repairs.',
  since: moment('2026-02-03', '15:20'),
  path: '/sites/northmoor/events/open-day',
  replacement: events[0],
};
