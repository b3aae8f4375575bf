import { callout, priorities, procedureUpdates, prose } from '../model/blocks';
import type { ContentOf, DemoIssue } from '../model/content';
import { place } from '../model/place';
import { itemsOf } from '../model/reference';

const { contact, story, briefing, event } = itemsOf('llr');

export const issueThirtyOne: ContentOf<DemoIssue> = (calendar) => ({
  key: 'thirty-one',
  title: `Joined Up, issue 31, ${calendar.monthInWords(calendar.month(-6))}`,
  series: 'joined-up',
  number: 31,
  period: calendar.month(-6),
  audiences: ['practitioners', 'schools', 'health', 'adult-social-care'],
  cover: 'fields',
  welcome: `
    Three areas, four boards, one newsletter. This issue has the law in plain words, what the procedures now say, and our priorities for
    the year.

    **Gillian Marsh**, shared safeguarding office
  `,
  fate: { kind: 'published' },
  sections: [
    { heading: 'Law in plain words', level: 1 },
    {
      heading: 'Children as victims of domestic abuse',
      level: 2,
      placements: [
        place(story('domestic-abuse-act-children'), 'The table of words has been adopted by all three children’s services.'),
        place(briefing('coercive-control')),
      ],
    },
    {
      heading: 'Marriage under eighteen',
      level: 2,
      placements: [place(briefing('forced-marriage'), 'Please read it before the next long school holiday.')],
    },
    { heading: 'Sharing information', level: 2, placements: [place(story('information-sharing-myths'))] },
    {
      heading: 'Procedures',
      level: 1,
      body: [prose('Two manuals, updated twice a year. Chapters marked “read again” have changed in what they ask you to do.')],
    },
    {
      heading: 'Children',
      level: 2,
      body: [
        procedureUpdates('Procedures for children: Leicester, Leicestershire and Rutland', [
          {
            chapter: 'Domestic abuse',
            change: 'updated',
            mustReRead: true,
            effective: calendar.workday(-190),
            note: 'Children as victims; post-separation control; new risk checklist.',
            link: 'https://procedures.example.org/llr/domestic-abuse',
          },
          {
            chapter: 'Forced marriage',
            change: 'updated',
            mustReRead: true,
            effective: calendar.workday(-190),
            note: 'Age limit of eighteen without exception; never mediate.',
            link: 'https://procedures.example.org/llr/forced-marriage',
          },
          {
            chapter: 'Children who go missing',
            change: 'updated',
            effective: calendar.workday(-190),
            note: 'The talk on return is offered within 72 hours by somebody the child chooses.',
            link: 'https://procedures.example.org/llr/missing',
          },
          {
            chapter: 'Children of parents in prison',
            change: 'new',
            effective: calendar.workday(-190),
            link: 'https://procedures.example.org/llr/prison',
          },
        ]),
      ],
    },
    {
      heading: 'Adults',
      level: 2,
      body: [
        procedureUpdates('Procedures for adults: Leicester, Leicestershire and Rutland', [
          {
            chapter: 'Self-neglect and hoarding',
            change: 'updated',
            mustReRead: true,
            effective: calendar.workday(-185),
            note: 'A meeting after the third refusal.',
            link: 'https://procedures.example.org/llr/self-neglect',
          },
          {
            chapter: 'People in positions of trust',
            change: 'updated',
            note: 'Telephone numbers taken out; see contacts.',
            link: 'https://procedures.example.org/llr/trust',
          },
          {
            chapter: 'Pressure ulcers',
            change: 'new',
            effective: calendar.workday(-185),
            note: 'When skin damage is a safeguarding concern, and when it is not.',
            link: 'https://procedures.example.org/llr/skin',
          },
        ]),
      ],
    },
    {
      heading: 'What matters most this year',
      level: 1,
      body: [
        priorities('Children’s partnerships, all three areas', `To ${calendar.monthInWords(calendar.month(6))}`, [
          'Domestic abuse: children seen and helped in their own right',
          'Babies: safer sleep, every night',
          'Exploitation: one plan, one door',
          'Children who are not in school',
          'Hearing from fathers',
        ]),
        priorities('Adults’ boards, all three areas', `To ${calendar.monthInWords(calendar.month(6))}`, [
          'Self-neglect: earlier, together',
          'Capacity: decisions recorded, not assumed',
        ]),
        priorities('All four boards together', `To ${calendar.monthInWords(calendar.month(6))}`, [
          'Turning eighteen without falling through',
        ]),
      ],
    },
    {
      heading: 'Out of hours',
      level: 1,
      body: [
        callout(
          'information',
          'The counties share one team at night',
          'If a family lives in Rutland ring the number for the counties. The team has both records in front of it.',
        ),
      ],
      placements: [place(contact('leicester-out-of-hours')), place(contact('counties-out-of-hours'))],
    },
    {
      heading: 'Look back',
      level: 1,
      placements: [place(event('capacity-webinar'), 'The recording has chapters: number four is the one about money.')],
    },
  ],
});
