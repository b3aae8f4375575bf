import { frontDoor } from './contacts';
import { events, withdrawnEvent } from './events';
import { northmoor } from './partnerships';
import { briefings, everyBlock, stories } from './reading';
import { content, moment, prose, proseBlock } from './words';

const placement = (item: object, more: object = {}) => ({ item, introduction: null, changedSinceIssue: false, ...more });

const section = (id: string, level: number, heading: string, more: object = {}) => ({
  id: `section:${id}`,
  level,
  heading,
  body: content(),
  placements: [],
  ...more,
});

const common = {
  __typename: 'Issue',
  owners: [northmoor],
  partnership: northmoor,
  audiences: [],
  firstPublishedAt: moment('2026-03-02', '08:00'),
  publishedAt: moment('2026-03-02', '08:00'),
  revision: 1,
  cover: null,
  series: null,
};

export const issues = [
  {
    ...common,
    id: 'issue:march',
    slug: 'march-2026',
    title: 'Spring starts with listening',
    path: '/sites/northmoor/issues/march-2026',
    number: 12,
    period: { month: 3, year: 2026, text: 'March 2026', value: '2026-03' },
    welcome: prose(
      'Welcome to our spring issue. It is about hearing children before we write about them, and it has a long list of dates.',
    ),
    sections: [
      section('learning', 2, 'Learning', {
        body: everyBlock,
        placements: [
          placement(briefings[0] ?? {}, { introduction: 'Read this one together.' }),
          placement(stories[0] ?? {}, { changedSinceIssue: true }),
        ],
      }),
      section('dates', 1, 'Dates for your diary', { placements: events.slice(0, 4).map((event) => placement(event)) }),
      section('deep', 3, 'Also withdrawn', { placements: [placement(withdrawnEvent)] }),
      section('call', 1, 'Who to call', { body: content(proseBlock('<p>Ring before you write.</p>')), placements: [placement(frontDoor)] }),
    ],
  },
  {
    ...common,
    id: 'issue:plain',
    slug: 'plain',
    title: 'A short note',
    path: '/sites/northmoor/issues/plain',
    number: null,
    period: null,
    welcome: null,
    sections: [],
  },
];

export const withdrawnIssue = {
  ...withdrawnEvent,
  id: 'issue:withdrawn',
  type: 'ISSUE',
  kind: 'PUBLISHED_IN_ERROR',
  title: 'February 2026',
  path: '/sites/northmoor/issues/february-2026',
  replacement: issues[0],
};
