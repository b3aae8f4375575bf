import { linkList, prose, table } from '../model/blocks';
import type { ContentOf, DemoBriefing } from '../model/content';

import { exploitationBriefing } from './briefing-exploitation';
import { fireBriefing } from './briefing-fire';
import { notInSchoolBriefing } from './briefing-not-in-school';

export const lancashireBriefings: ContentOf<readonly DemoBriefing[]> = (calendar) => [
  exploitationBriefing(calendar),
  notInSchoolBriefing(calendar),
  fireBriefing(calendar),
  whatYoungPeopleSay(calendar),
];

const whatYoungPeopleSay: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'what-young-people-say',
  title: 'What 1,140 young people say about telling',
  kind: 'research',
  summary: 'Whom they told, what happened next, and what would have helped: a survey in thirty-one schools.',
  topics: ['lived-experience', 'bullying', 'mental-health'],
  audiences: ['schools', 'practitioners', 'leaders'],
  author: 'Young researchers of the Ribble youth panel',
  ownerRole: 'Participation officer',
  publishedOn: calendar.day(-90),
  reviewBy: calendar.day(275),
  body: [
    prose(`
      Eleven young researchers wrote the questions, and 1,140 pupils in years 7 to 11 answered them without giving names. It is not a sample of
      all young people: schools chose to take part. Read it as many voices, not as a measurement.
    `),
    table('When something was wrong, whom did you tell first?', [
      ['Whom', 'Of every hundred'],
      ['A friend', '46'],
      ['A parent or carer', '24'],
      ['Nobody', '17'],
      ['A member of staff at school', '8'],
      ['A helpline or a website', '5'],
    ]),
    prose(`
      ### What happened next

      Of those who told an adult, six in ten said that it got better, two that nothing changed, and two that it got worse. What made it worse was nearly
      always the same thing: **something was done without telling them first**.

      ### What would have helped

      - “Ask me who else should know.”
      - “Do not do the face.”
      - “Say what will happen tomorrow, then do it.”
      - “Believe me before you check.”
    `),
    linkList('More', [
      {
        text: 'All answers, and the questions to use again',
        url: 'https://lancashire.example.org/telling',
        purpose: 'Spreadsheet without names, and a two-page version for pupils',
      },
    ]),
  ],
});
