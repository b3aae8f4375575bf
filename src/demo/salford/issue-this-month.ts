import { callout, linkList, ornament, prose, quote } from '../model/blocks';
import type { ContentOf, DemoIssue } from '../model/content';
import { place } from '../model/place';
import { itemsOf } from '../model/reference';

const { contact, story, event } = itemsOf('salford');

export const issueThisMonth: ContentOf<DemoIssue> = (calendar) => ({
  key: 'this-month',
  title: `Safeguarding news, ${calendar.monthInWords(calendar.month(0))}`,
  series: 'news',
  period: calendar.month(0),
  audiences: ['practitioners', 'schools', 'health', 'voluntary-sector'],
  cover: 'quays',
  welcome: `
    Reviews are not read for blame. The family in our first story asked for it to be shared, because they want the next family to be
    asked sooner. Please give it ten minutes before you scroll on to the dates.

    It is also a month for saying thank you: nominations for the **Good Catch** awards are open.

    **Joanne Whitfield**, partnership manager
  `,
  fate: { kind: 'published' },
  sections: [
    {
      heading: 'Learning from practice',
      level: 1,
      placements: [
        place(
          story('learning-from-child-wren'),
          'Take one recommendation to your next team meeting and ask: are we already doing this, and how would we know?',
        ),
      ],
    },
    {
      heading: 'What happens next',
      level: 2,
      body: [
        prose(`
          The independent scrutineer, Dr Helen Adeyemi, reads the evidence for each recommendation after three, six and twelve months.
          Agencies are asked to show what has changed for a child, not what has been sent round by e-mail.
        `),
        quote('Tell me about one child for whom today was different.', 'Dr Helen Adeyemi', 'Independent scrutineer'),
      ],
    },
    {
      heading: 'Using it in supervision',
      level: 3,
      body: [
        prose(`
          - Bring the family you have known longest.
          - Read out your own last three closing summaries. What had changed, and who said so?
          - Which “missed” appointments were a child’s?
        `),
      ],
    },
    {
      heading: 'People',
      level: 1,
      placements: [
        place(story('meet-the-lado'), 'Ruth took up the post after years as a head of year and a children’s guardian.'),
        place(contact('lado')),
      ],
    },
    {
      heading: 'Online',
      level: 1,
      placements: [place(story('online-safety-act'), 'There are slides for parents’ evening at the end.')],
    },
    {
      heading: 'Young carers',
      level: 1,
      placements: [place(story('young-carers-where-to-send'), 'A list to keep: we check every link on it each month.')],
    },
    {
      heading: 'Dates for the diary',
      level: 1,
      body: [ornament('seven-steps')],
      placements: [
        place(event('think-family-week'), 'One small thing a day, designed for teams that have no time.'),
        place(event('award-nominations'), 'Two hundred words about somebody who noticed.'),
        place(event('practitioner-forum')),
        place(event('hard-to-work-with')),
        place(event('neglect-toolkit-training')),
      ],
    },
    {
      heading: 'Later in the year',
      level: 2,
      placements: [
        place(event('annual-conference')),
        place(event('neglect-strategy-launch')),
        place(event('sixteen-days'), 'Planned with our neighbours in Lancashire.'),
      ],
    },
    {
      heading: 'Work with us',
      level: 1,
      placements: [place(story('vacancy-quality-coordinator'))],
    },
    {
      heading: 'Help at home',
      level: 1,
      body: [
        callout(
          'warning',
          'When you give out a number',
          'If somebody’s partner may look at their telephone, do not text a helpline number. Write it on a card for something else, or say it aloud twice.',
        ),
        linkList('To print', [
          {
            text: 'Numbers on the back of a bus timetable',
            url: 'https://salford.example.org/print/numbers',
            purpose: 'A5, looks like a timetable, available in eleven languages',
          },
        ]),
      ],
      placements: [place(contact('home-safe-helpline'))],
    },
    {
      heading: 'Who to ring',
      level: 1,
      placements: [
        place(contact('childrens-front-door')),
        place(contact('emergency-duty-team')),
        place(contact('adult-contact-team')),
        place(contact('emergency')),
        place(contact('police-non-emergency')),
      ],
    },
  ],
});
