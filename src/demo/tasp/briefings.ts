import { linkList, prose } from '../model/blocks';
import type { ContentOf, DemoBriefing } from '../model/content';

export const taspBriefings: ContentOf<readonly DemoBriefing[]> = (calendar) => [
  scrutiny(calendar),
  schoolsBriefingOfAnotherPublisher(calendar),
  supervision(calendar),
];

const scrutiny: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'independent-scrutiny',
  title: 'Independent scrutiny: seven minutes for people who are scrutinised',
  kind: 'seven-minute',
  summary: 'What it is for, what to expect, what to ask for. For front-line managers as much as for executives.',
  topics: ['law-and-guidance', 'lived-experience'],
  audiences: ['leaders', 'business-managers', 'practitioners'],
  author: 'Scrutineers’ network of the association',
  ownerRole: 'Policy officer',
  publishedOn: calendar.day(-83),
  reviewBy: calendar.day(282),
  panels: [
    {
      heading: 'What it is',
      body: `
        Someone who belongs to none of the partners looks at whether the arrangements make children and adults safer, and says so in public.

        Working Together 2023 asks every children’s partnership for it. Safeguarding adults boards have had independent chairs for longer;
        many now have both.
      `,
    },
    {
      heading: 'What it is not',
      body: `
        It is not an inspection: there is no grade. It is not performance management: nobody’s caseload is marked. It is not a second chair. And it is
        not a friend.

        A good scrutineer is curious in the same way as a good practitioner.
      `,
    },
    {
      heading: 'Three questions it asks',
      body: `
        1. **Is it happening?** Not, “Is there a policy?”, but, “Show me the last one.”
        2. **Does it help?** Who says so: the child, the adult, the family, the receptionist?
        3. **What do you do when it does not?** Tell me about the last time.
      `,
    },
    {
      heading: 'What good looks like',
      body: `
        - Sits in on a visit, a handover, a duty desk on a wet Thursday.
        - Talks with young people and adults who have used services, and pays them.
        - Writes three pages, in sentences.
        - Comes back after six months with the same question.
      `,
    },
    {
      heading: 'When they come to you',
      body: `
        You do not need to prepare slides. Let them sit beside somebody. Say what you are proud of, and what keeps you awake. Ask them what they have
        seen elsewhere that works.

        If they have misunderstood something say so at once, and in writing within a week.
      `,
    },
    {
      heading: 'What gets in the way',
      body: `
        Reports that are agreed by everybody before they are written. Scrutineers who are paid by one partner. Reading only what is sent. Meeting
        children only with certificates in their hands. Staying longer than six years.
      `,
    },
    {
      heading: 'What to do now',
      body: `
        1. Find out who your scrutineer is, and invite them to something ordinary.
        2. Ask your team: what would we want them to see?
        3. Read the last report and choose one thing.
        4. Ask in six months what became of it.
      `,
    },
  ],
  questions: [
    'What do we never show to visitors?',
    'Who could tell a scrutineer more about our service than we can?',
    'What did the last report change, for whom?',
  ],
});

/** Held as a pointer: the briefing belongs to its publisher. */
const schoolsBriefingOfAnotherPublisher: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'panel-practitioner-briefing',
  title: 'Learning for practitioners from national reviews',
  kind: 'other publisher',
  summary: 'Four pages by the national research centre for safer childhoods, with questions for supervision.',
  topics: ['learning-from-reviews', 'sexual-abuse'],
  audiences: ['practitioners', 'leaders'],
  publisher: 'Centre for Safer Childhoods',
  externalUrl: 'https://safer-childhoods.example.org/briefings/listening',
  publishedOn: calendar.day(-120),
  body: [
    prose('We keep a pointer and not a copy: the publisher corrects it from time to time. What we found useful are pages two and four.'),
    linkList('At the publisher', [
      {
        text: 'Briefing, as a page and to listen to',
        url: 'https://safer-childhoods.example.org/briefings/listening',
        purpose: 'Fourteen minutes read aloud',
      },
    ]),
  ],
});

const supervision: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'supervision-scripts',
  title: 'Scripts for supervision',
  kind: 'practice',
  summary: 'Questions to open, to stay, and to close with.',
  topics: ['staff-wellbeing'],
  audiences: ['practitioners', 'leaders'],
  author: 'Association office',
  publishedOn: calendar.day(-200),
  reviewBy: calendar.day(-18),
  body: [
    prose(`
      - **To open:** “Whom did you take home with you this week?”
      - **To stay:** “What do you know, what do you think, what are you afraid of?”
      - **To close:** “What will you do tomorrow before ten?”
    `),
  ],
});
