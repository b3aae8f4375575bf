import { callout, prose } from '../model/blocks';
import type { ContentOf, DemoIssue } from '../model/content';
import { place } from '../model/place';
import { itemsOf } from '../model/reference';

const { contact, story, event } = itemsOf('salford');

/** An issue in the making: it was never published, and it places a story that is not public either. */
export const issueNextMonth: ContentOf<DemoIssue> = (calendar) => ({
  key: 'next-month',
  title: `Safeguarding news, ${calendar.monthInWords(calendar.month(1))}`,
  series: 'news',
  period: calendar.month(1),
  audiences: ['practitioners'],
  cover: 'open-door',
  welcome: 'Think Family Week is nearly here, and this issue is the pack for it.',
  fate: { kind: 'draft' },
  sections: [
    {
      heading: 'Think Family Week: the programme',
      level: 1,
      body: [prose('Everything you need is on one page, and nothing takes longer than half an hour.')],
      placements: [place(event('think-family-week'))],
    },
    {
      heading: 'A father’s story',
      level: 1,
      body: [prose('We asked a father who had been “not known to services” for three years what he would have liked somebody to ask.')],
      placements: [place(story('a-fathers-story'))],
    },
    {
      heading: 'For teams who want to go further',
      level: 2,
      body: [
        callout('action', 'Book the room now', 'The learning hub is free on all five afternoons of the week. First come, first served.'),
      ],
      placements: [place(event('working-together-two-days'))],
    },
    {
      heading: 'Come and see the Front Door',
      level: 1,
      placements: [place(event('front-door-open-morning'))],
    },
    {
      heading: 'Who to ring',
      level: 1,
      placements: [place(contact('childrens-front-door')), place(contact('emergency-duty-team')), place(contact('emergency'))],
    },
  ],
});
