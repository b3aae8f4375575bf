import { prose } from '../model/blocks';
import type { ContentOf, DemoEvent } from '../model/content';
import { itemsOf } from '../model/reference';

const { contact } = itemsOf('llr');

/** What was on in the last weeks. */
export const llrPastEvents: ContentOf<readonly DemoEvent[]> = (calendar) => [
  {
    key: 'interpreters-round-table',
    title: 'Working with interpreters: a round table',
    summary: 'Three interpreters on what they need from us before, during and after a visit.',
    kind: 'event',
    precision: 'exact',
    occurrences: [{ startDate: calendar.workday(-41), startTime: '10:00', endTime: '11:30', mode: 'online' }],
    body: [prose('Their first wish was the simplest: ten minutes together before the door opens.')],
    bookingMode: 'no booking needed',
    organiser: contact('shared-office'),
    topics: ['think-family'],
    audiences: ['practitioners', 'health'],
  },
  {
    key: 'rutland-coffee-morning',
    title: 'Coffee morning for lone workers',
    summary: 'For those who are the only one of their kind in a village school, surgery or parish. It will be held again.',
    kind: 'event',
    precision: 'exact',
    occurrences: [
      {
        startDate: calendar.workday(-27),
        startTime: '10:30',
        endTime: '12:00',
        mode: 'in person',
        venue: 'The Buttercross Rooms',
        address: 'Oakham',
      },
    ],
    bookingMode: 'no booking needed',
    cost: 'Free',
    organiser: contact('shared-office'),
    topics: ['staff-wellbeing'],
    audiences: ['schools', 'health', 'voluntary-sector'],
  },
];
