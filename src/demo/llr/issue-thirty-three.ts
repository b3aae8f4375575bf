import { callout, image, prose, quote } from '../model/blocks';
import type { ContentOf, DemoIssue } from '../model/content';
import { place } from '../model/place';
import { itemsOf } from '../model/reference';

const { contact, story, briefing, event } = itemsOf('llr');
const { story: nationalStory } = itemsOf('tasp');

export const issueThirtyThree: ContentOf<DemoIssue> = (calendar) => ({
  key: 'thirty-three',
  title: `Joined Up, issue 33, ${calendar.monthInWords(calendar.month(0))}`,
  series: 'joined-up',
  number: 33,
  period: calendar.month(0),
  audiences: ['practitioners', 'schools', 'health', 'police-and-justice'],
  cover: 'fields',
  welcome: `
    Birthdays are for cake. For some young people they are also the day on which the help stops. This issue asks what we could do about it,
    and has news from the first year of the exploitation hub.

    **Gillian Marsh**, shared safeguarding office
  `,
  fate: { kind: 'published' },
  sections: [
    {
      heading: 'Turning eighteen',
      level: 1,
      placements: [place(briefing('turning-eighteen'), 'Nine young people helped to write it. It begins where most plans end.')],
    },
    {
      heading: 'A page in their own words',
      level: 2,
      body: [
        prose(
          'Every young person with an exploitation plan is now offered a page of their own. It travels with them. These lines are used with permission:',
        ),
        quote('Text before you ring. If I do not answer I am not being rude, I am counting to ten.', 'Young person, 17', 'From “My page”'),
        quote('Do not ask why I went back. Ask what was there.', 'Young person, 19', 'From “My page”'),
      ],
    },
    {
      heading: 'The exploitation hub, one year on',
      level: 1,
      placements: [
        place(story('exploitation-hub-first-year')),
        place(event('exploitation-first-year'), 'Forty minutes, recorded.'),
        place(event('hub-open-day')),
      ],
    },
    { heading: 'Babies', level: 1, placements: [place(story('safer-sleep-every-night'), 'Ask about the nights that are different.')] },
    {
      heading: 'For the children of adults we work with',
      level: 1,
      body: [image('open-door', 'A front door standing open, warm light falling on the path')],
      placements: [place(story('directory-hidden-harm'))],
    },
    {
      heading: 'From elsewhere',
      level: 1,
      body: [prose('Passed on from the national association, because it changes what we will ask of you.')],
    },
    {
      heading: 'Reviews that are read',
      level: 2,
      placements: [
        place(nationalStory('readable-reviews'), 'Our own reviews have followed this advice since last year; Harriet’s is the first.'),
      ],
    },
    {
      heading: 'Meet us',
      level: 1,
      placements: [
        place(event('roadshow'), 'Three towns, three mornings: come to the nearest.'),
        place(event('lado-telephone-hour')),
        place(event('section-11-returns')),
        place(event('court-and-children')),
        place(event('joint-conference')),
      ],
    },
    { heading: 'The office', level: 1, placements: [place(story('office-closing-move')), place(contact('shared-office'))] },
    {
      heading: 'Who to ring',
      level: 1,
      body: [callout('warning', 'Numbers differ by area', 'It is the child’s or adult’s home address that counts, not yours.')],
    },
    {
      heading: 'Leicester',
      level: 2,
      placements: [
        place(contact('leicester-children')),
        place(contact('leicester-adults')),
        place(contact('leicester-out-of-hours')),
        place(contact('lado-leicester')),
      ],
    },
    {
      heading: 'Leicestershire',
      level: 2,
      placements: [place(contact('leicestershire-children')), place(contact('leicestershire-adults'))],
    },
    { heading: 'Rutland', level: 2, placements: [place(contact('rutland-children')), place(contact('rutland-adults'))] },
    {
      heading: 'Both counties',
      level: 2,
      placements: [
        place(contact('counties-out-of-hours'), 'Evenings, nights, weekends and bank holidays.'),
        place(contact('lado-counties')),
      ],
    },
    {
      heading: 'Everywhere',
      level: 2,
      placements: [
        place(contact('emergency')),
        place(contact('police-non-emergency')),
        place(contact('harbour-line')),
        place(contact('crisis-point')),
      ],
    },
  ],
});
