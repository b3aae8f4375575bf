import { callout, prose, table } from '../model/blocks';
import type { ContentOf, DemoIssue } from '../model/content';
import { place } from '../model/place';
import { itemsOf } from '../model/reference';

const { contact, story, briefing, event } = itemsOf('llr');

export const issueThirtyTwo: ContentOf<DemoIssue> = (calendar) => ({
  key: 'thirty-two',
  title: `Joined Up, issue 32, ${calendar.monthInWords(calendar.month(-3))}`,
  series: 'joined-up',
  number: 32,
  period: calendar.month(-3),
  audiences: ['practitioners', 'adult-social-care', 'health'],
  cover: 'two-chairs',
  welcome: `
    This issue belongs to people who say “no, thank you”. How long do we go on knocking, and who should knock?

    **Gillian Marsh**, shared safeguarding office
  `,
  fate: { kind: 'published' },
  sections: [
    {
      heading: 'Harriet',
      level: 1,
      placements: [place(story('review-harriet'), 'Her niece asked that every home visitor in the three areas should read it once.')],
    },
    { heading: 'Seven minutes on self-neglect', level: 2, placements: [place(briefing('self-neglect'))] },
    {
      heading: 'Tools',
      level: 3,
      body: [
        table('What to use when', [
          ['Tool', 'For', 'Takes'],
          ['Clutter scale', 'A shared picture of a room, one to nine', '2 minutes'],
          ['Record of a capacity assessment', 'One decision, one date', '20 minutes'],
          ['Three-refusals form', 'Calls the meeting', '5 minutes'],
          ['My good day', 'Written by the person, with help', 'As long as it takes'],
        ]),
      ],
    },
    {
      heading: 'Adults: the law and the telephone',
      level: 1,
      placements: [place(story('three-questions-section-42')), place(story('capacity-and-money'))],
    },
    {
      heading: 'Mental Health Act assessments',
      level: 1,
      body: [prose('Asked for in every survey: how it works, who decides, and what to do in the hours in between.')],
      placements: [
        place(story('asking-for-mental-health-act-assessment')),
        place(contact('crisis-point'), 'Answered by a nurse at any hour.'),
      ],
    },
    { heading: 'Join a board', level: 1, placements: [place(story('experts-by-experience'))] },
    {
      heading: 'Look after yourselves',
      level: 1,
      body: [
        callout(
          'success',
          'Debriefs',
          'After a death or a hard review any team in the three areas can ask for a debrief with a psychologist who did not know the person. It is arranged within a week, and nobody’s manager is told who came.',
        ),
      ],
    },
    {
      heading: 'Dates',
      level: 1,
      placements: [
        place(event('harriet-learning-event'), 'In Melton, and online for those who cannot come.'),
        place(event('elder-abuse-day')),
        place(event('trauma-reading-group')),
      ],
    },
    {
      heading: 'Adults: who to ring, by area',
      level: 1,
      placements: [
        place(contact('leicester-adults')),
        place(contact('leicestershire-adults')),
        place(contact('rutland-adults')),
        place(contact('leicester-out-of-hours')),
        place(contact('counties-out-of-hours')),
        place(contact('emergency')),
      ],
    },
  ],
});
