import type { Json, JsonObject } from '../../../../../src/kernel';
import type { Change } from '../../../../../src/plugins/editorial/contract';
import { ANYTHING, including } from '../../../../support/matching';
import { compareBodies } from '../../../../../src/plugins/editorial/server/src/domain/diff/compare-bodies';

/** One word for another. */
const DOCTOR: unknown = expect.arrayContaining([{ kind: 'added', text: 'doctor' }]);

const READING = {
  uid: 'api::issue.issue',
  parts: { attribute: 'sections', uid: 'api::section.section', title: 'heading' },
  shapes: {
    'api::issue.issue': { labels: { sections: 'Sections', period: 'Month', audiences: 'Who it is for' }, components: {} },
    'api::section.section': { labels: { heading: 'Heading' }, components: {} },
    'block.callout': { labels: { tone: 'Tone' }, components: {} },
  },
  titles: new Map([
    ['event:1', 'Open day'],
    ['event:2', 'Drop-in'],
    ['event:3', 'Talk'],
  ]),
};
const compare = (before: JsonObject, after: JsonObject): readonly Change[] => compareBodies(before, after, READING);
const paragraph = (text: string): JsonObject => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const section = (id: string, more: JsonObject = {}): JsonObject => ({
  id,
  revision: 1,
  digest: id,
  heading: `Section ${id}`,
  placements: [],
  ...more,
});
const placed = (id: string, introduction: string | null = null): JsonObject => ({
  __component: 'placement.event',
  event: { type: 'event', id },
  introduction,
});

describe('two revisions of one document', () => {
  it('have no differences when they are equal but for numbers that nobody typed', () => {
    const body = { title: 'March', welcome: [paragraph('Hello.')], sections: [section('a')], manifest: [] };
    expect(compare(body, { ...body, sections: [section('a', { revision: 7, digest: 'x' })], manifest: [{ type: 'event' }] })).toEqual([]);
    expect(compare({ summary: null }, { summary: '' })).toEqual([]);
  });

  it('know a section again that was deleted and restored, and tell what else became of it', () => {
    const before = { sections: [section('a'), section('b')] };
    expect(compare(before, { sections: [section('a'), section('new', { heading: 'Section b' })] })).toEqual([]);
    const [change] = compare(before, { sections: [section('a'), section('new', { heading: 'Section b', placements: [placed('1')] })] });
    expect(change).toMatchObject({
      kind: 'list',
      rows: [
        { kind: 'same', count: 1 },
        { kind: 'changed', name: '“Section b”', isMoved: false },
      ],
    });
  });

  it('say dates, months, numbers and choices in words, under the labels of the form', () => {
    const before = { period: '2026-03', number: 4, bookingDeadline: '2026-03-01', online: false, startsAt: '2026-07-01T13:30:00.000Z' };
    expect(
      compare(before, { period: '2026-04', number: 5, bookingDeadline: null, online: true, startsAt: '2026-12-01T13:30:00.000Z' }),
    ).toEqual([
      { kind: 'value', label: 'Month', before: 'March 2026', after: 'April 2026' },
      { kind: 'value', label: 'Number', before: '4', after: '5' },
      { kind: 'value', label: 'Booking deadline', before: '1 March 2026', after: null },
      { kind: 'value', label: 'Online', before: 'no', after: 'yes' },
      { kind: 'value', label: 'Starts at', before: '1 July 2026 at 14:30', after: '1 December 2026 at 13:30' },
    ]);
  });

  it('compare rich text paragraph by paragraph, and inside one word by word', () => {
    const before: Json = [paragraph('First of all.'), paragraph('Call the nurse at nine.'), paragraph('Last.')];
    const after: Json = [
      paragraph('First of all.'),
      paragraph('Call the doctor at nine.'),
      paragraph('Quite new indeed'),
      paragraph('Last.'),
    ];
    expect(compare({ welcome: before }, { welcome: after })).toEqual([
      {
        kind: 'list',
        label: 'Welcome',
        rows: [
          { kind: 'same', count: 1 },
          {
            kind: 'changed',
            name: 'Paragraph',
            isMoved: false,
            changes: [including({ kind: 'text', pieces: DOCTOR })],
          },
          {
            kind: 'added',
            name: 'Paragraph',
            changes: [{ kind: 'text', label: '', pieces: [{ kind: 'added', text: 'Quite new indeed' }] }],
          },
          { kind: 'same', count: 1 },
        ],
      },
    ]);
  });

  it('say that words only look different', () => {
    const bold = { type: 'paragraph', children: [{ type: 'text', text: 'Now.', bold: true }] };
    expect(JSON.stringify(compare({ welcome: [paragraph('Now.')] }, { welcome: [bold] }))).toContain('formatted in another way');
  });

  it('name sections that were added, removed, moved and changed', () => {
    const before = { sections: [section('a'), section('b'), section('e'), section('c')] };
    const after = { sections: [section('c'), section('a', { heading: 'Renamed' }), section('e'), section('d')] };
    expect(compare(before, after)).toEqual([
      {
        kind: 'list',
        label: 'Sections',
        rows: [
          { kind: 'changed', name: '“Section c”', isMoved: true, changes: [] },
          {
            kind: 'changed',
            name: '“Renamed”',
            isMoved: false,
            changes: [{ kind: 'value', label: 'Heading', before: 'Section a', after: 'Renamed' }],
          },
          { kind: 'removed', name: '“Section b”', changes: ANYTHING },
          { kind: 'same', count: 1 },
          { kind: 'added', name: '“Section d”', changes: ANYTHING },
        ],
      },
    ]);
  });

  it('know a placed item wherever it stands, and the words beside it', () => {
    const before = { sections: [section('a', { placements: [placed('1'), placed('2'), placed('3'), placed('4')] })] };
    const after = { sections: [section('a', { placements: [placed('3'), placed('1', 'Do come.'), placed('2')] })] };
    expect(compare(before, after)).toMatchObject([
      {
        rows: [
          {
            changes: [
              {
                label: 'Placements',
                rows: [
                  { kind: 'changed', name: 'Event “Talk”', isMoved: true },
                  { kind: 'changed', name: 'Event “Open day”', changes: [{ label: 'Introduction', before: null, after: 'Do come.' }] },
                  { kind: 'same', count: 1 },
                  { kind: 'removed', name: 'Event “something that was deleted”' },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('compare blocks by what they are, under the labels of their own form', () => {
    const callout = (tone: string): JsonObject => ({
      __component: 'block.callout',
      title: 'In an emergency',
      tone,
      text: [paragraph('Call 999.')],
    });
    expect(compare({ body: [callout('calm')] }, { body: [callout('urgent')] })).toEqual([
      {
        kind: 'list',
        label: 'Body',
        rows: [
          {
            kind: 'changed',
            name: 'Callout “In an emergency”',
            isMoved: false,
            changes: [{ kind: 'value', label: 'Tone', before: 'calm', after: 'urgent' }],
          },
        ],
      },
    ]);
  });

  it('stay fast with 200 sections and texts of 100 kB', () => {
    const words = (seed: number) => Array.from({ length: 400 }, (_, index) => `word${String((index * seed) % 97)}`).join(' ');
    const issue = (seed: number): JsonObject => ({
      summary: `${String(seed)} `.repeat(50_000),
      sections: Array.from({ length: 200 }, (_, index) =>
        section(String((index * seed) % 211), { body: [{ __component: 'block.prose', text: [paragraph(words(seed + index))] }] }),
      ),
    });
    const started = Date.now();
    expect(compare(issue(3), issue(5))).toHaveLength(2);
    expect(Date.now() - started).toBeLessThan(30_000);
  }, 40_000);
});
