import { prose } from '../model/blocks';
import type { ContentOf, DemoEvent } from '../model/content';
import { itemsOf } from '../model/reference';

const { contact } = itemsOf('lancashire');

/** What was on in the last weeks. */
export const lancashirePastEvents: ContentOf<readonly DemoEvent[]> = (calendar) => [
  {
    key: 'attendance-clinic',
    title: 'Clinic for hard cases: not in school',
    summary: 'Bring one pupil, without a name, and leave with two things to try. Eleven schools came.',
    kind: 'event',
    precision: 'exact',
    occurrences: [
      { startDate: calendar.workday(-45), startTime: '15:45', endTime: '17:00', mode: 'online' },
      { startDate: calendar.workday(-17), startTime: '15:45', endTime: '17:00', mode: 'online' },
    ],
    bookingMode: 'no booking needed',
    cost: 'Free',
    organiser: contact('schools-advice-line'),
    topics: ['law-and-guidance'],
    audiences: ['schools'],
  },
  {
    key: 'home-visits-with-the-crews',
    title: 'Out with the fire crews: home visits for beginners',
    summary: 'Care staff went along on safety visits for an afternoon, two by two, in all three areas.',
    kind: 'training',
    precision: 'exact',
    occurrences: [{ startDate: calendar.workday(-24), startTime: '13:00', endTime: '16:00', mode: 'in person', address: 'Preston' }],
    body: [prose('The crews ask the same question at every door: where do you sit of an evening? It tells more than the smoke alarm.')],
    organiser: contact('training-office'),
    topics: ['self-neglect'],
    audiences: ['adult-social-care', 'health'],
  },
];

/** Still being planned: nobody outside the office sees it. */
export const lancashireEventsInTheMaking: ContentOf<readonly DemoEvent[]> = (calendar) => [
  {
    key: 'night-staff-forum',
    title: 'Forum for night staff in care homes',
    summary: 'Held at night, because that is when they can come. Speakers are being asked.',
    kind: 'event',
    precision: 'month',
    month: calendar.month(3),
    organiser: contact('training-office'),
    topics: ['care-providers'],
    audiences: ['adult-social-care'],
    unpublished: true,
  },
];
