import { callout, prose, procedureUpdates, quote } from '../model/blocks';
import type { ContentOf, DemoIssue } from '../model/content';
import { place } from '../model/place';
import { itemsOf } from '../model/reference';

const { contact, story, briefing } = itemsOf('salford');

export const issueTwoMonthsAgo: ContentOf<DemoIssue> = (calendar) => ({
  key: 'two-months-ago',
  title: `Safeguarding news, ${calendar.monthInWords(calendar.month(-2))}`,
  series: 'news',
  period: calendar.month(-2),
  audiences: ['practitioners', 'schools', 'health'],
  cover: 'open-door',
  welcome: `
    Welcome. This month is about babies, because the first year is when the smallest signs matter most, and because people asked
    for something short to take to a team meeting.

    **Joanne Whitfield**, partnership manager
  `,
  fate: { kind: 'published' },
  sections: [
    {
      heading: 'Babies under one',
      level: 1,
      body: [
        prose(`
          Between them, our health visitors and midwives make some nine thousand visits a year to babies in Salford. Two things
          below belong in every bag: a pathway and a conversation.
        `),
      ],
    },
    {
      heading: 'A bruise is never “just a bruise”',
      level: 2,
      placements: [
        place(
          briefing('bruising-in-babies'),
          'Please read it aloud as a team: it takes seven minutes, and panel four is worth practising.',
        ),
      ],
    },
    {
      heading: 'The kettle conversation',
      level: 2,
      placements: [
        place(
          story('put-the-kettle-on'),
          'Have it before six weeks, and have it with fathers. Magnets are in reception at every children’s centre.',
        ),
      ],
    },
    {
      heading: 'A note for general practices',
      level: 3,
      body: [
        callout(
          'information',
          'Six-to-eight-week check',
          'The kettle card is now in the appointment pack. Receptionists have said they would rather hand it over than post it: please let them.',
        ),
      ],
    },
    {
      heading: 'Procedures: what has changed',
      level: 1,
      body: [
        procedureUpdates('Greater Manchester children’s procedures', [
          {
            chapter: 'Bruising and suspicious marks in children who are not mobile',
            change: 'updated',
            mustReRead: true,
            effective: calendar.workday(-70),
            note: 'The same-day paediatric assessment now applies to every setting, general practice included.',
            link: 'https://procedures.example.org/bruising',
          },
          {
            chapter: 'Children who are not brought to appointments',
            change: 'new',
            mustReRead: true,
            effective: calendar.workday(-70),
            note: 'Replaces “did not attend” for under-eighteens.',
            link: 'https://procedures.example.org/not-brought',
          },
          {
            chapter: 'Pre-birth assessment',
            change: 'updated',
            effective: calendar.workday(-66),
            note: 'New wording on fathers; times unchanged.',
            link: 'https://procedures.example.org/pre-birth',
          },
          { chapter: 'Private fostering', change: 'updated', note: 'Links corrected only.' },
        ]),
      ],
    },
    {
      heading: 'Writing to the Front Door',
      level: 1,
      body: [
        quote(
          'I read forty referrals a day. The ones that help are the ones where I can hear the child.',
          'Duty manager',
          'Salford Children’s Front Door',
        ),
      ],
      placements: [place(briefing('writing-a-referral')), place(contact('childrens-front-door'), 'Ring first, write second.')],
    },
    {
      heading: 'Could you join us?',
      level: 1,
      placements: [place(story('parents-panel'), 'Please ask one parent in person this month. A leaflet has never recruited anybody.')],
    },
    {
      heading: 'Who to ring',
      level: 1,
      placements: [
        place(contact('childrens-front-door')),
        place(contact('emergency-duty-team')),
        place(contact('emergency')),
        place(contact('partnership-team')),
      ],
    },
  ],
});
