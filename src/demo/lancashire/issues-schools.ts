import { callout, linkList, prose, table } from '../model/blocks';
import type { ContentOf, DemoIssue } from '../model/content';
import { place } from '../model/place';
import { itemsOf } from '../model/reference';

const { contact, story, briefing, event } = itemsOf('lancashire');

/** Sent with a wrong table, withdrawn and replaced by the next one. */
export const schoolsWithdrawn: ContentOf<DemoIssue> = (calendar) => ({
  key: 'schools-withdrawn',
  title: `Schools bulletin, ${calendar.monthInWords(calendar.month(-1))}, first version`,
  series: 'schools',
  period: calendar.month(-1),
  audiences: ['schools'],
  cover: 'seven-steps',
  welcome: 'A short bulletin, to be read before the bell.',
  fate: {
    kind: 'withdrawn',
    as: 'replaced',
    reason: 'The table of file transfers had two columns the wrong way round. Please use the corrected bulletin and delete printed copies.',
    replacedBy: 'schools-last-month',
  },
  sections: [
    {
      heading: 'File transfers',
      level: 1,
      body: [
        table('Child protection files sent within five school days', [
          ['Phase', 'Last term', 'The term before'],
          ['Primary', '61 in 100', '88 in 100'],
          ['Secondary', '54 in 100', '79 in 100'],
        ]),
      ],
    },
    { heading: 'Child Alder', level: 1, placements: [place(story('learning-from-child-alder'))] },
    { heading: 'Who to ring', level: 1, placements: [place(contact('schools-advice-line')), place(contact('emergency'))] },
  ],
});

export const schoolsLastMonth: ContentOf<DemoIssue> = (calendar) => ({
  key: 'schools-last-month',
  title: `Schools bulletin, ${calendar.monthInWords(calendar.month(-1))}`,
  series: 'schools',
  period: calendar.month(-1),
  audiences: ['schools', 'early-years'],
  cover: 'seven-steps',
  welcome: `
    A short bulletin, to be read before the bell. This is the corrected version: in the first one two columns of a table had changed places.

    **Yusuf Bhatti**, education safeguarding team
  `,
  fate: { kind: 'published' },
  sections: [
    {
      heading: 'File transfers',
      level: 1,
      body: [
        table('Child protection files sent within five school days', [
          ['Phase', 'The term before', 'Last term'],
          ['Primary', '61 in 100', '88 in 100'],
          ['Secondary', '54 in 100', '79 in 100'],
          ['Special', '83 in 100', '95 in 100'],
        ]),
        callout('success', 'Thank you', 'Behind each of these numbers is somebody who rang the next school on a Friday afternoon.'),
      ],
    },
    { heading: 'Learning', level: 1 },
    {
      heading: 'Child Alder',
      level: 2,
      placements: [place(story('learning-from-child-alder'), 'Four recommendations; the first two are yours.')],
    },
    {
      heading: 'Children who are not in school',
      level: 2,
      placements: [place(briefing('children-not-in-school')), place(event('learning-review-alder'), 'Ask us for the recording.')],
    },
    { heading: 'Checklists', level: 1, placements: [place(story('old-september-list'))] },
    {
      heading: 'New in post?',
      level: 1,
      placements: [
        place(story('role-of-the-partnership-for-schools')),
        place(story('vacancy-education-adviser'), 'Or would you like to be new in ours?'),
      ],
    },
    {
      heading: 'Useful to keep',
      level: 1,
      body: [
        linkList('For the lead’s folder', [
          {
            text: 'Letter to send with a file',
            url: 'https://lancashire.example.org/schools/file-letter',
            purpose: 'With a receipt to be signed',
          },
          {
            text: 'Script for a telephone call about a new pupil',
            url: 'https://lancashire.example.org/schools/call',
            purpose: 'Five questions',
          },
          { text: 'When you disagree with a decision', url: 'https://lancashire.example.org/resolution', purpose: 'Steps and times' },
        ]),
      ],
    },
    {
      heading: 'Who to ring',
      level: 1,
      placements: [
        place(contact('schools-advice-line')),
        place(contact('lancashire-children')),
        place(contact('blackpool-children')),
        place(contact('blackburn-children')),
        place(contact('emergency')),
      ],
    },
  ],
});

export const schoolsThisMonth: ContentOf<DemoIssue> = (calendar) => ({
  key: 'schools-this-month',
  title: `Schools bulletin, ${calendar.monthInWords(calendar.month(0))}`,
  series: 'schools',
  period: calendar.month(0),
  audiences: ['schools', 'early-years'],
  cover: 'messages',
  welcome: `
    Pictures, telephones and the first hour: most calls to our advice line this month were about one of them.

    **Yusuf Bhatti**, education safeguarding team
  `,
  fate: {
    kind: 'changed',
    section: 'Dates',
    heading: 'Dates, with one more forum',
    addition: callout(
      'information',
      'A fourth forum',
      'Because all three evenings are nearly full, there will be a breakfast forum in Preston. Details follow.',
    ),
  },
  sections: [
    {
      heading: 'The first hour',
      level: 1,
      placements: [place(story('pictures-on-phones'), 'Print it for the pastoral office, and take down last year’s.')],
    },
    {
      heading: 'What we tell pupils',
      level: 2,
      body: [
        prose(`
          Assemblies about pictures mostly frighten the wrong children. Say three things:

          - If it has happened, we help first.
          - You can have it taken down yourself, today.
          - If you have been sent one, do not pass it on: come and see us.
        `),
      ],
    },
    {
      heading: 'Statutory guidance',
      level: 1,
      placements: [place(story('keeping-children-safe-september'), 'Six rows, with a name against each.')],
    },
    {
      heading: 'Designated officers',
      level: 1,
      body: [prose('Ring within one working day, before you ask questions yourself.')],
      placements: [place(contact('lado-lancashire')), place(contact('lado-blackpool')), place(contact('lado-blackburn'))],
    },
    {
      heading: 'Dates',
      level: 1,
      placements: [
        place(event('dsl-forum'), 'Same programme, three evenings.'),
        place(event('safeguarding-audit-schools')),
        place(event('listening-week')),
      ],
    },
    { heading: 'For young people', level: 1, placements: [place(contact('lighthouse-line'))] },
    {
      heading: 'Who to ring',
      level: 1,
      placements: [
        place(contact('schools-advice-line')),
        place(contact('lancashire-children')),
        place(contact('blackpool-children')),
        place(contact('blackburn-children')),
        place(contact('lancashire-duty-team')),
        place(contact('blackpool-duty-team')),
        place(contact('blackburn-duty-team')),
        place(contact('emergency')),
      ],
    },
  ],
});

/** In the making: no items yet but the usual numbers. */
export const schoolsNextMonth: ContentOf<DemoIssue> = (calendar) => ({
  key: 'schools-next-month',
  title: `Schools bulletin, ${calendar.monthInWords(calendar.month(1))}`,
  series: 'schools',
  period: calendar.month(1),
  audiences: ['schools'],
  cover: 'open-door',
  welcome: 'Working title: attendance, and who opens the door.',
  fate: { kind: 'draft' },
  sections: [
    {
      heading: 'Attendance: the third-day visit',
      level: 1,
      body: [prose('To come from the Darwen cluster: what they say on the doorstep, and what they carry.')],
    },
    { heading: 'Self-assessment: last call', level: 1, placements: [place(event('safeguarding-audit-schools'))] },
    { heading: 'Who to ring', level: 1, placements: [place(contact('schools-advice-line')), place(contact('emergency'))] },
  ],
});
