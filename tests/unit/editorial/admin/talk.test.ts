import type { TalkThread } from '../../../../src/plugins/editorial/contract/talk';
import { calledIn, calledInVain, offered, stretchesOf, withName } from '../../../../src/plugins/editorial/admin/src/talk/mentions';
import { newKey } from '../../../../src/plugins/editorial/admin/src/talk/new-key';
import { placesIn } from '../../../../src/plugins/editorial/admin/src/talk/places';
import { openGroups, resolvedThreads } from '../../../../src/plugins/editorial/admin/src/talk/thread-groups';

const PEOPLE = [
  { userId: 1, name: 'Ann' },
  { userId: 2, name: 'Ann Ash' },
  { userId: 3, name: 'Bea O’Neill' },
];

describe('naming colleagues in a comment', () => {
  it('offers those of whose names the letters behind an @ begin a word, and nobody within an address', () => {
    const names = (before: string) => offered(before, PEOPLE)?.map(({ name }) => name) ?? null;
    expect(names('Look, @an')).toEqual(['Ann', 'Ann Ash']);
    expect(names('(@o’n')).toEqual(['Bea O’Neill']);
    expect(names('@')).toHaveLength(3);
    expect([names('someone@an'), names('@zed'), names('Ann')]).toEqual([null, null, null]);
  });

  it('puts the whole name where it was begun', () => {
    expect(withName('Look, @an', 'Ann Ash')).toBe('Look, @Ann Ash');
  });

  it('calls those whose names stand behind an @, the longer name before the shorter one', () => {
    expect(calledIn('@Ann Ash and @Bea O’Neill', PEOPLE)).toEqual([2, 3]);
    expect(calledIn('@Ann, please', PEOPLE)).toEqual([1]);
    expect(calledIn('Ann, please', PEOPLE)).toEqual([]);
    expect(stretchesOf('Hi @Ann Ash!', ['Ann', 'Ann Ash'])).toEqual([
      { text: 'Hi ', isName: false },
      { text: '@Ann Ash', isName: true },
      { text: '!', isName: false },
    ]);
  });
});

describe('a name that calls nobody', () => {
  it('is told, but not one that is still being typed, an address, or one of a colleague', () => {
    const inVain = (words: string) => calledInVain(words, PEOPLE);
    expect(inVain('@Zed Young, look at this, and @Ann too; @Zed Young')).toEqual(['Zed Young']);
    expect(inVain('Ask (@sam)')).toEqual(['sam']);
    expect([inVain('Thanks @Be'), inVain('mail someone@example.org'), inVain('at @ 9'), inVain('@Ann Ash')]).toEqual([[], [], [], []]);
  });
});

describe('what a comment can be about', () => {
  it('is each field by its label, and each thing in a field that holds several', () => {
    const body = [
      { __component: 'block.procedure-updates', __temp_key__: 'a0' },
      { __component: 'block.quote', __temp_key__: 'a1' },
    ];
    expect(placesIn({ title: 'Title', body: 'Words', phones: 'Phones' }, { title: 'x', body, phones: [{ __temp_key__: 'b' }] })).toEqual([
      { field: 'title', label: 'Title', things: [] },
      { field: 'body', label: 'Words', things: ['1: Procedure updates', '2: Quote'] },
      { field: 'phones', label: 'Phones', things: ['1'] },
    ]);
  });
});

describe('open comments', () => {
  const thread = (id: string, field: string | null, more: Partial<TalkThread> = {}): TalkThread => ({
    ...{ id, about: null, field: field === null ? null : { name: field, label: field, place: '' }, resolved: null, comments: [] },
    ...more,
  });

  it('are grouped: the whole document, fields in the order of the form, parts; what is resolved stands apart', () => {
    const part = { uid: 'u', documentId: 'd', title: 'Part' };
    const resolved = { by: 'Ann', at: '' };
    const threads = [
      thread('1', 'b'),
      thread('2', 'a'),
      thread('3', null, { about: part }),
      thread('4', null),
      thread('5', 'b'),
      thread('6', 'a', { resolved }),
    ];
    expect(openGroups(threads, ['a', 'b']).map((group) => group.threads.map(({ id }) => id))).toEqual([['4'], ['2'], ['1', '5'], ['3']]);
    expect(resolvedThreads(threads).map(({ id }) => id)).toEqual(['6']);
  });
});

describe('the key of a comment', () => {
  it('is a random UUID, on pages without a certificate too', () => {
    expect(newKey()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(newKey()).not.toBe(newKey());
  });
});
