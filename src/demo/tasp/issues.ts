import { callout, linkList, prose, quote } from '../model/blocks';
import type { ContentOf, DemoIssue } from '../model/content';
import { place } from '../model/place';
import { itemsOf } from '../model/reference';

const { contact, story, briefing, event } = itemsOf('tasp');

const SAFETY_NOTE = callout(
  'warning',
  'We have no duty desk',
  'If you are worried about a child or an adult ring the council for the place where they live, or **999** if they are in danger.',
);

export const roundTableTwoMonthsAgo: ContentOf<DemoIssue> = (calendar) => ({
  key: 'two-months-ago',
  title: `The Round Table, ${calendar.monthInWords(calendar.month(-2))}`,
  series: 'round-table',
  period: calendar.month(-2),
  audiences: ['leaders', 'business-managers'],
  cover: 'two-chairs',
  welcome: `
    At members’ day a mother told us what it is like to be handed a review. Nobody looked at a telephone for forty minutes. This issue is
    for her.

    **Nadia Okonkwo**, chair
  `,
  fate: { kind: 'published' },
  sections: [
    { heading: 'Association news', level: 1 },
    {
      heading: 'Members’ day',
      level: 2,
      placements: [
        place(event('members-day-past')),
        place(story('readable-reviews'), 'Please carry it in your own newsletter: the text is there to be taken.'),
      ],
    },
    { heading: 'Library', level: 2, placements: [place(story('library-relaunch')), place(briefing('supervision-scripts'))] },
    { heading: 'In the spotlight', level: 1 },
    { heading: 'Our new chair', level: 2, placements: [place(story('profile-new-chair'))] },
    { heading: 'Scrutiny', level: 2, placements: [place(briefing('independent-scrutiny')), place(story('five-minute-film-scrutiny'))] },
    {
      heading: 'For safeguarding adults boards',
      level: 3,
      placements: [place(story('care-act-ten-years'), 'A page for members who are new.')],
    },
    { heading: 'Membership', level: 1, placements: [place(story('membership-fees')), place(contact('membership'))] },
    {
      heading: 'If you are worried about somebody',
      level: 1,
      body: [SAFETY_NOTE],
      placements: [place(contact('emergency')), place(contact('police-non-emergency'))],
    },
  ],
});

export const roundTableThisMonth: ContentOf<DemoIssue> = (calendar) => ({
  key: 'this-month',
  title: `The Round Table, ${calendar.monthInWords(calendar.month(0))}`,
  series: 'round-table',
  period: calendar.month(0),
  audiences: ['leaders', 'business-managers', 'elected-members'],
  cover: 'network',
  welcome: `
    Ninety-four of you have told us how it is going. Thank you all, the nineteen of you who began with “Honestly” in particular.

    **Nadia Okonkwo**, chair
  `,
  fate: {
    kind: 'changed',
    section: 'Conference',
    heading: 'Conference: booking is open',
    addition: callout(
      'success',
      'Free places',
      'Thanks to a member who wishes not to be named there are twenty more free places for people with lived experience.',
    ),
  },
  sections: [
    { heading: 'National news', level: 1 },
    { heading: 'Working Together: a stocktake', level: 2, placements: [place(story('working-together-stocktake'))] },
    {
      heading: 'What we have said to government',
      level: 3,
      body: [
        prose(
          'Three sentences, on one page: publish what each partner pays; count the time of schools; give scrutineers the right to ask for any file.',
        ),
        quote('A duty shared by three and paid by one is not shared.', 'A director of children’s services', 'Stocktake'),
      ],
    },
    {
      heading: 'From other publishers',
      level: 2,
      placements: [place(briefing('panel-practitioner-briefing'), 'Inclusion is a tip, not a stamp of approval.')],
    },
    { heading: 'Association news', level: 1 },
    {
      heading: 'Conference',
      level: 2,
      placements: [
        place(event('annual-conference')),
        place(event('conference-workshops-deadline'), 'Come with a family and you come first.'),
      ],
    },
    { heading: 'Say hello', level: 2, placements: [place(story('network-campaign')), place(event('peer-visit'))] },
    { heading: 'Twelve questions', level: 2, placements: [place(story('survey-caseloads'))] },
    {
      heading: 'Dates',
      level: 1,
      placements: [
        place(event('business-managers-day')),
        place(event('new-scrutineers')),
        place(event('parliamentary-reception')),
        place(event('regional-days')),
        place(event('general-meeting')),
      ],
    },
    {
      heading: 'Jobs',
      level: 1,
      body: [prose('Free for members; £150 for others. We take advertisements down on the closing date.')],
      placements: [place(story('vacancy-scrutineer')), place(contact('jobs-board'))],
    },
    {
      heading: 'Speaking up',
      level: 1,
      body: [
        linkList('For staff and for those they speak to', [
          {
            text: 'What to do when somebody tells you',
            url: 'https://plainspeaking.example.org/listeners',
            purpose: 'One page for managers',
          },
        ]),
      ],
      placements: [place(contact('speak-up-line'))],
    },
    {
      heading: 'If you are worried about somebody',
      level: 1,
      body: [SAFETY_NOTE],
      placements: [place(contact('emergency')), place(contact('office'))],
    },
  ],
});
