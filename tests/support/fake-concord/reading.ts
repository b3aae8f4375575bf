import { northmoor, weald } from './partnerships';
import { content, moment, prose, proseBlock } from './words';

const common = {
  owners: [northmoor],
  partnership: northmoor,
  audiences: [],
  topics: [{ name: 'Neglect', slug: 'neglect' }],
  firstPublishedAt: moment('2026-02-01', '09:00'),
  publishedAt: moment('2026-02-20', '09:00'),
  revision: 2,
};

/** One of each block that looks different. */
export const everyBlock = content(
  proseBlock(
    '<h3>A heading</h3><p>Words with <strong>weight</strong> and a <a href="https://example.org/a/very/long/address">link</a>.</p><ul><li>One</li><li>Two</li></ul>',
  ),
  {
    __typename: 'CalloutBlock',
    tone: 'WARNING',
    html: '<aside><h3>Check the hours</h3><p>The line closes at noon on Fridays.</p></aside>',
    text: '',
  },
  { __typename: 'CalloutBlock', tone: 'ACTION', html: '<aside><p>Read the chapter again before your next visit.</p></aside>', text: '' },
  {
    __typename: 'TableBlock',
    html: `<table><caption>Places and days, with a caption</caption><thead><tr>${'<th scope="col">Column heading</th>'.repeat(8)}</tr></thead><tbody><tr>${'<td>A cell with words</td>'.repeat(8)}</tr></tbody></table>`,
    text: '',
  },
  {
    __typename: 'QuoteBlock',
    html: '<figure><blockquote><p>I was asked, and I was heard.</p></blockquote><figcaption>A young person</figcaption></figure>',
    text: '',
  },
  {
    __typename: 'LinkListBlock',
    html: '<h3>Where to read more</h3><ul><li><a href="https://example.org/guide">The guide</a>: for schools</li></ul>',
    text: '',
  },
);

const attack = [
  '<p onclick="document.title=\'owned\'">Before <a href="javascript:document.title=1">odd link</a> after</p>',
  '<script>document.title="owned"</script><iframe src="https://elsewhere.example.org"></iframe>',
  '<svg><script>document.title="owned"</script></svg><style>body { display: none }</style>',
].join('');

export const stories = [
  {
    ...common,
    __typename: 'Story',
    id: 'story:winter',
    slug: 'winter',
    title: 'Keep babies safe: never shake, always ask',
    path: '/sites/northmoor/stories/winter',
    storyKind: 'CAMPAIGN',
    summary: 'What to say to tired parents, and where to send them.',
    body: everyBlock,
    expires: '2027-04-30',
    expired: false,
    rights: 'Free to use with the source named.',
    source: { publisher: 'The Harbour Trust', url: 'https://harbour.example.org', date: '2026-01-20' },
  },
  {
    ...common,
    __typename: 'Story',
    id: 'story:over',
    slug: 'over',
    title: 'Vacancy: business manager',
    path: '/sites/weald/stories/over',
    owners: [weald],
    storyKind: 'VACANCY',
    summary: null,
    body: content(),
    expires: '2026-01-31',
    expired: true,
    rights: null,
    source: null,
  },
];

/** What could only come through if the API and its editors both failed. */
export const hostileStory = {
  ...stories[0],
  id: 'story:hostile',
  slug: 'hostile',
  title: '<b onclick="document.title=1">Bold?</b>',
  summary: '<script>document.title="owned"</script>',
  source: { publisher: 'Somebody', url: 'javascript:document.title=1', date: null },
  body: content(proseBlock(attack)),
};

const panels = [
  'Why this matters',
  'What happened',
  'What worked well',
  'What we missed',
  'What to look for',
  'What to do',
  'Questions and further reading',
];

export const briefings = [
  {
    ...common,
    __typename: 'Briefing',
    id: 'briefing:robin',
    slug: 'robin',
    title: 'Seeing the whole family: learning from Robin',
    path: '/sites/northmoor/briefings/robin',
    briefingKind: 'SEVEN_MINUTE',
    summary: 'Seven minutes on asking who else lives in the house.',
    publishedOn: '2026-02-10',
    publisher: null,
    externalUrl: null,
    author: 'The learning group',
    ownerRole: 'Business manager',
    reviewBy: '2027-02-10',
    panels: panels.map((heading, index) => ({
      number: index + 1,
      heading,
      body: prose('Some lines for a team to read aloud. Stop after each panel.', 'Then talk.'),
    })),
    questions: ['Whom did you last forget to ask?', 'What would you do on Monday?'],
    body: content(),
    sourceReview: { pseudonym: 'Robin', board: 'Northmoor Board', reviewKind: 'RAPID_REVIEW', publishedOn: '2025-12-01' },
    files: [{ name: 'Robin, to print.pdf', url: '/uploads/robin.pdf', bytes: 240_000, mime: 'application/pdf' }],
    replaces: null,
  },
];
