import type { GovernedTypes, RenditionRequest } from '../../../../../src/plugins/editorial/contract';
import { fieldByField } from '../../../../../src/plugins/editorial/server/src/domain/guests/field-by-field';

const GOVERNED: GovernedTypes = {
  'api::book': {
    type: 'book',
    name: 'book',
    title: 'title',
    owners: ['self'],
    labels: { title: 'Title', summary: 'Summary', day: 'Day' },
    parts: { attribute: 'chapters', uid: 'api::chapter' },
    schemaVersion: 1,
  },
  'api::chapter': {
    type: 'chapter',
    name: 'chapter',
    title: 'heading',
    owners: ['self'],
    labels: { heading: 'Heading', items: 'Items' },
    schemaVersion: 1,
  },
  'api::note': { type: 'note', name: 'note', title: 'title', owners: ['self'], labels: { text: 'Text' }, schemaVersion: 1 },
};

const note = { subject: { type: 'note', id: '1' }, body: { title: 'A walk', text: 'In the <wood>' }, schemaVersion: 1 };
const ITEMS: RenditionRequest['items'] = new Map([
  ['note:1', { title: 'A walk', words: note }],
  ['note:2', { title: 'Out of reach', words: null }],
]);

const read = (body: RenditionRequest['document']['body']): string =>
  fieldByField({ document: { subject: { type: 'book', id: '9' }, body, schemaVersion: 1 }, items: ITEMS }, GOVERNED).html;

describe('a document field by field', () => {
  it('is in the order of the form, by its labels, and escaped', () => {
    const html = read({ day: '2026-03-02', extraWord: true, summary: 'A & <b>', title: 'Not here', manifest: [] });
    expect(html).not.toContain('Not here');
    expect(html).toContain('A &amp; &lt;b&gt;');
    expect(html).toContain('2 March 2026');
    expect([...html.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, label]) => label)).toEqual(['Summary', 'Day', 'Extra word']);
  });

  it('has the words of placed items, and only the name of what is out of reach', () => {
    const items = [
      { __component: 'a.b', note: { type: 'note', id: '1' } },
      { __component: 'a.b', note: { type: 'note', id: '2' } },
    ];
    const html = read({ title: '', chapters: [{ id: 'x', revision: 1, digest: 'secret', heading: 'One', items }] });
    expect(html).toContain('<h2>One</h2>');
    expect(html).toContain('In the &lt;wood&gt;');
    expect(html).toContain('Out of reach');
    expect(html).not.toContain('secret');
    expect(read({ title: '', one: { type: 'note', id: '3' } })).toContain('does not exist any more');
  });

  it('shows where links lead, and links nowhere', () => {
    const children = [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'press', bold: true }] }];
    const html = read({ title: '', text: [{ type: 'paragraph', children }] });
    expect(html).toContain('<strong>press</strong>');
    expect(html).not.toContain('href');
  });
});
