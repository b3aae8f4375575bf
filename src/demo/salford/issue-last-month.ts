import { callout, priorities, prose, table } from '../model/blocks';
import type { ContentOf, DemoIssue } from '../model/content';
import { place } from '../model/place';
import { itemsOf } from '../model/reference';

const { contact, story, briefing, event } = itemsOf('salford');

export const issueLastMonth: ContentOf<DemoIssue> = (calendar) => ({
  key: 'last-month',
  title: `Safeguarding news, ${calendar.monthInWords(calendar.month(-1))}`,
  series: 'news',
  period: calendar.month(-1),
  audiences: ['practitioners', 'schools', 'health', 'adult-social-care'],
  cover: 'two-chairs',
  welcome: `
    Asking a second question is the oldest tool we have. This issue has a briefing about it, a card to carry, and what fourteen
    families told us when we finally asked.

    **Joanne Whitfield**, partnership manager
  `,
  fate: {
    kind: 'changed',
    section: 'Training with places left',
    heading: 'Training with places left, and two new dates',
    addition: callout(
      'success',
      'Two dates added',
      'Forty people were on the waiting list for the afternoon on professional curiosity, so the actors are coming back. Dates next week.',
    ),
  },
  sections: [
    {
      heading: 'Being curious, kindly',
      level: 1,
      body: [prose('Curiosity is a skill and can be practised. Start with the briefing, then use the card on your next visit.')],
      placements: [place(briefing('professional-curiosity'), 'The words in panel four came from practitioners in Swinton and Broughton.')],
    },
    {
      heading: 'A card for first visits',
      level: 2,
      placements: [place(story('think-family-five-questions'))],
    },
    {
      heading: 'Parents who are unwell',
      level: 1,
      body: [
        prose(
          'Thank you to the fourteen families who let us read their files, and to the three parents who told us where the files were wrong.',
        ),
      ],
      placements: [place(briefing('parental-mental-health'))],
    },
    {
      heading: 'What the partners have promised',
      level: 2,
      body: [
        table('Promises from the audit day', [
          ['Who', 'What', 'By'],
          [
            'Mental health trust',
            'Children’s names and dates of birth on the front page of the record',
            calendar.monthInWords(calendar.month(2)),
          ],
          [
            'Children’s Services',
            'An adult mental health worker in the Front Door, two days a week',
            calendar.monthInWords(calendar.month(3)),
          ],
          ['Schools', 'A named person to ring when a parent goes into hospital', 'Done'],
          ['Hospital', 'Tell the health visitor the date of discharge, before it', calendar.monthInWords(calendar.month(1))],
        ]),
      ],
    },
    {
      heading: 'Our three priorities',
      level: 1,
      body: [
        priorities('Salford Safeguarding Children Partnership', `Business plan to ${calendar.monthInWords(calendar.month(16))}`, [
          'Neglect: see it sooner, name it, and help for long enough',
          'Babies: every family knows whom to ring, at any hour',
          'Exploitation: one plan for each child, wherever they are found',
        ]),
        prose(
          'They were chosen from our reviews, from numbers, and from four evenings with young people. The fourth, “adults who listen”, runs through all of them.',
        ),
      ],
    },
    {
      heading: 'News that changes what you do',
      level: 1,
      placements: [place(story('right-care-right-person'), 'Please copy the four questions to the wall beside the telephone.')],
    },
    {
      heading: 'Working Together, one year of the new lead practitioner',
      level: 2,
      placements: [place(story('working-together-lead-practitioner'))],
    },
    {
      heading: 'Training with places left',
      level: 1,
      placements: [
        place(event('bruising-lunchtime'), 'No need to book: just join.'),
        place(event('working-together-two-days')),
        place(event('curiosity-workshop'), 'If you missed it, borrow the films.'),
        place(event('faith-and-community-basics'), 'Mosques, scouts, Sunday schools, boxing clubs: you ask, we come.'),
      ],
    },
    {
      heading: 'Who to ring',
      level: 1,
      placements: [
        place(contact('childrens-front-door')),
        place(contact('adult-contact-team')),
        place(contact('emergency-duty-team')),
        place(contact('emergency')),
        place(contact('sounding-board-text-line'), 'For young people, and for you to hand on.'),
      ],
    },
  ],
});
