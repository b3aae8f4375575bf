import { compareBodies } from '../../../../../src/plugins/editorial/server/src/domain/diff/compare-bodies';
import { changesToRead } from '../../../../../src/plugins/editorial/server/src/domain/guests/changes-to-read';

const READING = { uid: 'test::note', shapes: { 'test::note': { labels: { welcome: 'Welcome' }, components: {} } }, titles: new Map() };
const richText = (...paragraphs: readonly string[]) => ({
  welcome: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
});
const read = (before: object, after: object): string =>
  changesToRead({ since: 'you agreed', changes: compareBodies({ ...before }, { ...after }, READING), items: [] }).html.replaceAll(
    /\s+/g,
    ' ',
  );
const came = (words: string): string => `<ins><span class="unseen">Added: </span>${words}</ins>`;
const went = (words: string): string => `<del><span class="unseen">Removed: </span>${words}</del>`;

describe('what a guest reads of changes', () => {
  it('is the words of rich text that came and went, marked and said, under the label of the form', () => {
    const html = read(richText('First.', 'The clinic is open on Monday.'), richText('First.', 'The clinic is open on Tuesday.'));
    expect(html).toContain('What changed since you agreed');
    expect(html).toContain('<p class="change-label">Welcome</p>');
    expect(html).toContain(`open on ${went('Monday')}${came('Tuesday')}.`);
    expect(html).toContain('One stands as before.');
    expect(html).not.toContain('First.');
  });

  it('is escaped, in values and in texts', () => {
    expect(read({ title: '<b>' }, { title: '<i>' })).toContain(`${went('&lt;b&gt;')} ${came('&lt;i&gt;')}`);
    const html = read(richText('See it now.'), richText('See it <script>now.'));
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script>');
  });

  it('folds away what stands unchanged far from a change', () => {
    const long = 'Nothing of this was touched at all. '.repeat(40);
    const html = read(richText(`Old ${long}end`), richText(`New ${long}end`));
    expect(html).toContain(`${went('Old')}${came('New')}`);
    expect(html.length).toBeLessThan(long.length);
    expect(html).toContain('…');
  });

  it('says what came and what went as a whole, and that words are not kept', () => {
    const html = read(richText('One stays.', 'Gone for good'), richText('One stays.'));
    expect(html).toContain('Removed: Paragraph');
    expect(html).toContain(went('Gone for good'));
    expect(changesToRead({ since: 'you agreed', changes: null, items: [] }).html).toContain('is not kept any more');
  });

  it('tells of an item out of reach only that it changed', () => {
    const items = [{ title: 'something of another partnership', name: 'event', changes: null }];
    expect(changesToRead({ since: 'you agreed', changes: [], items }).html).toContain('It belongs to another partnership');
  });
});
