import { callout, priorities, procedureUpdates, prose } from '../model/blocks';
import type { ContentOf, DemoIssue } from '../model/content';
import { place } from '../model/place';
import { itemsOf } from '../model/reference';

const { contact, story, briefing, event } = itemsOf('lancashire');

export const generalTwoMonthsAgo: ContentOf<DemoIssue> = (calendar) => ({
  key: 'general-two-months-ago',
  title: `Safeguarding Lancashire, ${calendar.monthInWords(calendar.month(-2))}`,
  series: 'general',
  period: calendar.month(-2),
  audiences: ['practitioners', 'adult-social-care', 'health'],
  cover: 'coast',
  welcome: `
    Fires, scams and a chair in an exhibition: this month is about what happens behind front doors, and about people who knock on them for
    a living.

    **Catherine Rigby**, business manager
  `,
  fate: { kind: 'published' },
  sections: [
    { heading: 'At the front door', level: 1 },
    {
      heading: 'Fire',
      level: 2,
      placements: [
        place(briefing('fire-at-home'), 'For anyone who visits somebody who smokes.'),
        place(event('fire-safety-thirty-minutes'), 'With a session for night staff.'),
      ],
    },
    { heading: 'Scams', level: 2, placements: [place(story('winter-scams')), place(contact('doorstep-line'))] },
    {
      heading: 'Thomas',
      level: 1,
      body: [
        callout(
          'information',
          'For health and social care',
          'This review is for people who work in services. It is on the practitioners’ pages, so that the family is left in peace.',
        ),
      ],
      placements: [place(story('review-thomas'))],
    },
    {
      heading: 'Procedures',
      level: 1,
      body: [
        procedureUpdates('Lancashire, Blackpool and Blackburn with Darwen: procedures for adults', [
          {
            chapter: 'Concerns raised by relatives',
            change: 'new',
            mustReRead: true,
            effective: calendar.workday(-72),
            note: 'A second call about the same worry is a concern.',
            link: 'https://procedures.example.org/lancashire/relatives',
          },
          {
            chapter: 'Fire risk',
            change: 'new',
            effective: calendar.workday(-72),
            note: 'When to ask for a visit without agreement.',
            link: 'https://procedures.example.org/lancashire/fire',
          },
          {
            chapter: 'Cuckooing',
            change: 'updated',
            note: 'Links to housing law corrected.',
            link: 'https://procedures.example.org/lancashire/cuckooing',
          },
        ]),
      ],
    },
    {
      heading: 'What the boards have chosen',
      level: 1,
      body: [
        priorities('Children’s safeguarding partnership', `To ${calendar.monthInWords(calendar.month(10))}`, [
          'Children who are not in school',
          'Exploitation, in and beyond Lancashire',
          'Babies in families under strain',
        ]),
        priorities('The three adults’ boards', `To ${calendar.monthInWords(calendar.month(10))}`, [
          'Care at home that joins up',
          'Self-neglect and fire',
          'Being heard in one’s own language',
        ]),
      ],
    },
    {
      heading: 'An exhibition',
      level: 1,
      body: [prose('Go alone, and give yourself half an hour afterwards.')],
      placements: [place(event('voices-exhibition'))],
    },
    { heading: 'Hate crime', level: 1, placements: [place(story('hate-crime-third-party'))] },
    {
      heading: 'Who to ring about an adult',
      level: 1,
      placements: [
        place(contact('lancashire-adults')),
        place(contact('blackpool-adults')),
        place(contact('blackburn-adults')),
        place(contact('lancashire-duty-team')),
        place(contact('blackpool-duty-team')),
        place(contact('blackburn-duty-team')),
        place(contact('emergency')),
      ],
    },
  ],
});
