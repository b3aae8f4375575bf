import { callout, image, prose, quote } from '../model/blocks';
import type { ContentOf, DemoIssue } from '../model/content';
import { place } from '../model/place';
import { itemsOf } from '../model/reference';

const { contact, story, briefing, event } = itemsOf('lancashire');
const { event: salfordEvent } = itemsOf('salford');
const { story: nationalStory } = itemsOf('tasp');

export const generalThisMonth: ContentOf<DemoIssue> = (calendar) => ({
  key: 'general-this-month',
  title: `Safeguarding Lancashire, ${calendar.monthInWords(calendar.month(0))}`,
  series: 'general',
  period: calendar.month(0),
  audiences: ['practitioners', 'police-and-justice', 'health', 'voluntary-sector'],
  cover: 'coast',
  welcome: `
    Listening Week is coming, and we have started early: this issue has more of other people’s words in it than ours.

    **Catherine Rigby**, business manager
  `,
  fate: { kind: 'published' },
  sections: [
    {
      heading: 'Lancashire Listening Week',
      level: 1,
      placements: [place(event('listening-week'), 'A card for each day. Please do only one thing a day, and do it properly.')],
    },
    {
      heading: 'What young people say about telling',
      level: 2,
      body: [quote('Do not do the face.', 'Pupil, year 9', 'Ribble youth panel survey')],
      placements: [place(briefing('what-young-people-say'))],
    },
    {
      heading: 'Exploitation',
      level: 1,
      placements: [
        place(briefing('criminal-exploitation'), 'Feed them first.'),
        place(event('first-conversation-workshop')),
        place(event('taxi-driver-briefings'), 'Pass this on to the place where you buy your chips.'),
      ],
    },
    {
      heading: 'For your diary',
      level: 2,
      placements: [place(event('anti-slavery-day')), place(salfordEvent('sixteen-days'), 'With our neighbours in Salford.')],
    },
    {
      heading: 'Six questions',
      level: 1,
      body: [image('two-chairs', 'Two chairs facing each other by a window, two mugs on the table between them')],
      placements: [place(story('scrutineer-profile'))],
    },
    {
      heading: 'Near water',
      level: 1,
      placements: [place(story('water-and-tide'), 'On a warm day, print it and hang it on the door.'), place(event('float-night'))],
    },
    { heading: 'Two evenings a month', level: 1, placements: [place(story('volunteer-appropriate-adults'))] },
    {
      heading: 'From the national association',
      level: 1,
      body: [prose('Written once by the association, and carried here because it concerns all of us.')],
    },
    {
      heading: 'Working Together 2023: where partnerships are',
      level: 2,
      placements: [
        place(nationalStory('working-together-stocktake'), 'Our own answer: two of the three tests are met. The third is money.'),
      ],
    },
    {
      heading: 'Training and meetings',
      level: 1,
      placements: [place(event('level-three-refresher')), place(event('adults-boards-together'))],
    },
    {
      heading: 'Who to ring',
      level: 1,
      body: [
        callout(
          'warning',
          'Three councils, three numbers',
          'Use the number for the place where the child or adult lives. If you do not know, ring any of them: they pass calls on, and stay on the line.',
        ),
      ],
      placements: [
        place(contact('lancashire-children')),
        place(contact('blackpool-children')),
        place(contact('blackburn-children')),
        place(contact('lancashire-duty-team')),
        place(contact('blackpool-duty-team')),
        place(contact('blackburn-duty-team')),
        place(contact('emergency')),
        place(contact('police-non-emergency')),
        place(contact('lighthouse-line')),
      ],
    },
  ],
});
