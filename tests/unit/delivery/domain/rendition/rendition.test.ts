import { isJsonArray, isJsonObject, type Json, type JsonObject, subjectKey } from '../../../../../src/kernel';
import type { RenditionRequest, Words } from '../../../../../src/plugins/editorial/contract';
import { rendition } from '../../../../../src/plugins/delivery/server/src/domain/rendition/rendition';

/** Words that readers are to find all begin with `zz`. */
const plantedIn = (value: Json): readonly string[] => {
  if (typeof value === 'string') return value.startsWith('zz') ? [value] : [];
  if (isJsonArray(value)) return value.flatMap(plantedIn);
  return isJsonObject(value) ? Object.values(value).flatMap(plantedIn) : [];
};

const text = (words: string): JsonObject[] => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
const term = (name: string): JsonObject => ({ slug: 'slug', name });
const ref = (type: string): JsonObject => ({ type, id: '1' });
const picture: JsonObject = {
  ...{
    sha256: 'a'.repeat(64),
    extension: '.jpg',
    name: 'park.jpg',
    mime: 'image/jpeg',
    bytes: 9,
    alternativeText: 'zz-park',
    upload: 'park_1.jpg',
  },
  ...{ width: 4, height: 3 },
};

const BLOCKS: JsonObject[] = [
  { __component: 'block.prose', text: text('zz-prose') },
  { __component: 'block.callout', tone: 'warning', title: 'zz-callout', text: text('zz-callout-text') },
  { __component: 'block.quote', text: 'zz-quote', speaker: 'zz-speaker', role: 'zz-quote-role' },
  { __component: 'block.image', image: picture, alt: 'zz-alt', decorative: false, caption: 'zz-caption' },
  { __component: 'block.link-list', title: 'zz-links', links: [{ text: 'zz-link', url: 'https://zz.example.org', purpose: 'zz-why' }] },
];

const shared: JsonObject = {
  partnership: ref('partnership'),
  coOwner: null,
  slug: 'slug',
  topics: [term('zz-topic')],
  audiences: [term('zz-audience')],
  visibility: 'practitioners',
};

const STORY: JsonObject = {
  ...{
    ...shared,
    title: 'A story',
    summary: 'zz-summary',
    kind: 'call for people',
    body: BLOCKS,
    rights: 'zz-rights',
    expires: '2026-12-24',
  },
  source: { publisher: 'zz-publisher', url: 'https://source.example.org/zz', date: '2026-03-02' },
};
const CONTACT: JsonObject = {
  ...{
    ...shared,
    label: 'A contact',
    purpose: 'child referral',
    urgency: 'office hours',
    area: 'zz-area',
    organisation: 'zz-organisation',
  },
  role: 'zz-role',
  holders: [
    { name: 'zz-holder', from: null, until: null, consent: true },
    { name: 'Nobody to be named', from: null, until: null, consent: false },
  ],
  phones: [{ shown: 'zz-0161 496 0000', dial: '+441614960000', kind: 'text relay', optionPath: 'zz-option', note: 'zz-phone-note' }],
  emails: [{ address: 'zz-help@example.org', label: 'zz-mail' }],
  links: [{ text: 'zz-form', url: 'https://form.example.org', purpose: 'zz-form-why' }],
  hours: [{ from: 'monday', to: 'friday', opens: '09:00', closes: '17:00', note: 'zz-hours' }],
  ...{
    bankHolidays: 'closed',
    hoursNote: 'zz-hours-note',
    outsideHours: ref('contact'),
    verifiedOn: '2026-01-05',
    verifiedBy: 'zz-checker',
  },
  verifyBy: '2027-01-05',
};
const EVENT: JsonObject = {
  ...{ ...shared, title: 'An event', summary: 'zz-summary', kind: 'training', precision: 'exact', month: null, timeZone: 'Europe/London' },
  occurrences: [
    {
      ...{ startDate: '2026-12-01', startTime: '10:00', endDate: null, endTime: '12:00', allDay: false, mode: 'hybrid', venue: 'zz-venue' },
      ...{ address: 'zz-address', joinUrl: 'https://join.example.org', bookingUrl: 'https://book.example.org' },
    },
  ],
  themes: [{ date: '2026-12-01', theme: 'zz-theme', link: null }],
  ...{ body: BLOCKS, audienceRestriction: 'zz-restriction', bookingMode: 'booking link', bookingDeadline: '2026-11-30', cost: 'zz-cost' },
  ...{ organiser: ref('contact'), eventStatus: 'full' },
};
const BRIEFING: JsonObject = {
  ...{
    ...shared,
    title: 'A briefing',
    summary: 'zz-summary',
    kind: 'seven-minute',
    body: BLOCKS,
    author: 'zz-author',
    ownerRole: 'zz-owner',
  },
  panels: [{ heading: 'zz-panel', body: text('zz-panel-text') }],
  questions: [{ text: 'zz-question' }],
  sourceReview: { pseudonym: 'zz-pseudonym', kind: 'rapid review', board: 'zz-board', publishedOn: '2026-02-03' },
  ...{ publisher: 'zz-publisher', externalUrl: 'https://briefing.example.org', publishedOn: '2026-03-04', reviewBy: '2027-03-04' },
  replaces: ref('briefing'),
  files: [{ ...picture, extension: '.pdf', name: 'zz-file.pdf' }],
};
const placed = (type: string): JsonObject => ({ __component: `placement.${type}`, [type]: ref(type), introduction: `zz-before-${type}` });
const ISSUE: JsonObject = {
  ...{ ...shared, title: 'An issue', series: 'news', number: 7, period: '2026-11', welcome: text('zz-welcome'), cover: picture },
  sections: [
    { id: 's1', heading: 'zz-section', level: 1, body: BLOCKS, placements: ['story', 'event', 'briefing', 'contact'].map(placed) },
    { id: 's2', heading: 'zz-second', level: 2, body: [], placements: [] },
    { id: 's3', heading: 'zz-third', level: 1, body: [], placements: [] },
  ],
  manifest: [],
};
const PARTNERSHIP: JsonObject = {
  ...{
    name: 'Borchester',
    shortName: 'zz-short',
    slug: 'b',
    kind: 'joint',
    parent: null,
    colourMain: null,
    colourAccent: null,
    logo: picture,
  },
  aliases: [{ name: 'zz-former', until: null }],
  boards: [{ name: 'zz-board', kind: 'joint' }],
  areas: [{ name: 'zz-place', slug: 'place' }],
  website: 'https://zz.example.org',
  series: [{ name: 'zz-series', slug: 'series', audience: null }],
  standingText: text('zz-standing'),
  urgentHelp: [{ purpose: 'worried about a child', area: 'zz-help-area', contact: ref('contact') }],
  timeZone: 'Europe/London',
};

const wordsOf = (type: string, body: JsonObject): Words => ({ subject: { type, id: '1' }, body, schemaVersion: 2 });
const ITEMS: RenditionRequest['items'] = new Map(
  [
    { title: 'The story', words: wordsOf('story', STORY) },
    { title: 'The event', words: wordsOf('event', EVENT) },
    { title: 'The briefing', words: wordsOf('briefing', BRIEFING) },
    { title: 'The contact', words: wordsOf('contact', CONTACT) },
  ].map((item) => [subjectKey(item.words.subject), item]),
);

const show = (type: string, body: JsonObject, items = ITEMS): string | null =>
  rendition.show({ document: wordsOf(type, body), items, files: '/review/token/files' })?.html ?? null;

describe('the rendition of what is not published yet', () => {
  it.each([
    ['story', STORY],
    ['event', EVENT],
    ['briefing', BRIEFING],
    ['contact', CONTACT],
    ['partnership', PARTNERSHIP],
    ['issue', ISSUE],
  ])('shows every word of a %s that goes public', (type, body) => {
    const html = show(type, body) ?? '';
    // An editor's own description of a picture stands in place of the library's.
    const planted = plantedIn(body).filter((words) => words !== 'zz-park' || type === 'issue' || type === 'partnership');
    expect(planted.length).toBeGreaterThan(5);
    expect(planted.filter((words) => !html.includes(words))).toEqual([]);
  });

  it('shows with a newsletter every word of what is placed in it, and of what it may not show the title alone', () => {
    const html = show('issue', ISSUE) ?? '';
    const placedWords = [STORY, EVENT, BRIEFING, CONTACT].flatMap(plantedIn).filter((words) => words !== 'zz-park');
    expect(placedWords.filter((words) => !html.includes(words))).toEqual([]);
    const hidden = show('issue', ISSUE, new Map([['story:1', { title: 'Not yours to read', words: null }]])) ?? '';
    expect(hidden).toContain('<h3>Not yours to read</h3>');
    expect(hidden).not.toContain('zz-rights');
    expect(hidden).toContain('Something that does not exist any more');
  });

  it('names nobody who did not agree to be named', () => {
    expect(show('contact', CONTACT)).not.toContain('Nobody to be named');
  });

  it('says in words what is fixed, and when', () => {
    const html = show('event', EVENT) ?? '';
    expect(html).toContain('Tuesday 1 December 2026, 10:00 to 12:00');
    expect(html).toContain('Fully booked. There are no places left.');
    expect(html).toContain('<dd>The contact</dd>');
    expect(html).toContain('Practitioners only');
  });

  it('fetches files from where it is told, and leaves words as they are', () => {
    const html = show('story', { ...STORY, summary: 'Look at ="/files/ in <b>' }) ?? '';
    expect(html).toContain(`src="/review/token/files/${'a'.repeat(64)}.jpg"`);
    expect(html).toContain('Look at =&quot;/files/ in &lt;b&gt;');
  });

  it('is not there for what cannot be shown to readers as it stands', () => {
    expect(show('story', { ...STORY, kind: 'rumour' })).toBeNull();
    expect(show('section', {})).toBeNull();
    const unreadable = new Map([['story:1', { title: 'Half a story', words: wordsOf('story', { title: 'Half a story' }) }]]);
    expect(show('issue', ISSUE, unreadable)).toContain('<h3>Half a story</h3>');
  });
});
