import type { ContentOf, DemoEvent } from '../model/content';
import { itemsOf } from '../model/reference';

const { contact } = itemsOf('tasp');

/** What was on in the last weeks. */
export const taspPastEvents: ContentOf<readonly DemoEvent[]> = (calendar) => [
  {
    key: 'new-chairs-breakfast',
    title: 'Breakfast for new chairs and scrutineers',
    summary: 'Fourteen people in their first year asked what nobody had dared to ask. No minutes were taken.',
    kind: 'event',
    precision: 'exact',
    occurrences: [{ startDate: calendar.workday(-22), startTime: '08:30', endTime: '09:30', mode: 'online' }],
    audienceRestriction: 'Members in their first year',
    organiser: contact('events-team'),
    audiences: ['leaders'],
  },
  {
    key: 'data-afternoon',
    title: 'One page of numbers: an afternoon on dashboards',
    summary: 'Business managers showed each other their one page, and crossed out half of it.',
    kind: 'event',
    precision: 'exact',
    occurrences: [{ startDate: calendar.workday(-37), startTime: '13:30', endTime: '15:30', mode: 'online' }],
    organiser: contact('events-team'),
    topics: ['information-sharing'],
    audiences: ['business-managers'],
  },
  {
    key: 'reviewers-exchange',
    title: 'Reviewers’ exchange: questions for families',
    summary: 'Authors of reviews compared how they first write to a family. Two letters were rewritten on the spot.',
    kind: 'event',
    precision: 'exact',
    occurrences: [{ startDate: calendar.workday(-8), startTime: '16:00', endTime: '17:15', mode: 'online' }],
    organiser: contact('events-team'),
    topics: ['learning-from-reviews', 'lived-experience'],
    audiences: ['leaders', 'business-managers'],
  },
];
