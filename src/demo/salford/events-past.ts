import { prose } from '../model/blocks';
import type { ContentOf, DemoEvent } from '../model/content';
import { itemsOf } from '../model/reference';

const { contact } = itemsOf('salford');

const LEARNING_HUB = { venue: 'Weaste Learning Hub', address: '14 Weaver Street, Salford' };

/** What was on in the last weeks. */
export const salfordPastEvents: ContentOf<readonly DemoEvent[]> = (calendar) => [
  {
    key: 'front-door-walk-through',
    title: 'Behind the front door: how a referral travels',
    summary: 'A morning beside the people who answer. Everybody followed one made-up referral from the first call to the first visit.',
    kind: 'training',
    precision: 'exact',
    occurrences: [
      { startDate: calendar.workday(-20), startTime: '09:30', endTime: '12:00', mode: 'in person', ...LEARNING_HUB },
      { startDate: calendar.workday(-6), startTime: '09:30', endTime: '12:00', mode: 'in person', ...LEARNING_HUB },
    ],
    body: [
      prose('Most asked afterwards: what the front door does with a worry that is not yet a referral. The answer is in the next issue.'),
    ],
    bookingMode: 'booking link',
    cost: 'Free',
    organiser: contact('training-team'),
    topics: ['information-sharing'],
    audiences: ['practitioners', 'schools', 'health'],
  },
  {
    key: 'safer-sleep-drop-in',
    title: 'Safer sleep: ask a health visitor',
    summary: 'An hour online for anyone who visits families with a baby. Forty-one joined, nine sent questions beforehand.',
    kind: 'event',
    precision: 'exact',
    occurrences: [{ startDate: calendar.workday(-34), startTime: '12:30', endTime: '13:30', mode: 'online' }],
    bookingMode: 'no booking needed',
    cost: 'Free',
    organiser: contact('partnership-team'),
    topics: ['babies'],
    audiences: ['early-years', 'health', 'voluntary-sector'],
  },
  {
    key: 'panel-tea',
    title: 'Tea with the young people’s panel',
    summary: 'Five members of the panel told managers what a good visit looks like. They marked our leaflets, too: three out of ten.',
    kind: 'event',
    precision: 'exact',
    occurrences: [{ startDate: calendar.workday(-12), startTime: '16:30', endTime: '18:00', mode: 'in person', ...LEARNING_HUB }],
    audienceRestriction: 'Managers of member agencies',
    organiser: contact('partnership-team'),
    topics: ['lived-experience'],
    audiences: ['leaders', 'practitioners'],
  },
];

/** Still being agreed: nobody outside the office sees it. */
export const salfordEventsInTheMaking: ContentOf<readonly DemoEvent[]> = (calendar) => [
  {
    key: 'fathers-forum',
    title: 'Fathers’ forum',
    summary: 'An evening with six fathers on how services spoke to them, and past them. The room is being confirmed.',
    kind: 'event',
    precision: 'day',
    occurrences: [{ startDate: calendar.workday(44), mode: 'in person' }],
    organiser: contact('partnership-team'),
    topics: ['think-family'],
    audiences: ['practitioners'],
    unpublished: true,
  },
];
