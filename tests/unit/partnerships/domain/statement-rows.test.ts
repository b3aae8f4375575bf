import { asksOnlyWhetherThere, hasFewRows, type Statement } from '../../../../src/plugins/partnerships/server/src/domain/statement-rows';

const statement = (over: Partial<Statement> = {}): Statement => ({
  type: 'select',
  where: [],
  filters: undefined,
  select: ['id'],
  populate: null,
  ...over,
});

describe('a statement has few rows to ask about', () => {
  it.each([
    ['one by its row', { id: 3 }],
    ['some by their rows', { id: [3, 4] }],
    ['some by a list', { id: { $in: [3, 4] } }],
    ['one by its document', { documentId: 'abc' }],
    ['those that a document is linked to', { 't1.issue_id': [3] }],
  ])('where it names %s', (_, named) => {
    expect(hasFewRows(statement({ where: [named] }))).toBe(true);
    expect(hasFewRows(statement({ type: 'count', where: named }))).toBe(true);
    expect(hasFewRows(statement({ type: 'update', where: [named] }))).toBe(false);
  });

  it.each([
    ['goes by a title', { title: 'News' }],
    ['leaves some out', { id: { $ne: 3 } }],
    ['asks for all', {}],
  ])('but not where it %s', (_, condition) => {
    expect(hasFewRows(statement({ where: [condition] }))).toBe(false);
  });
});

describe('a statement asks only whether rows are there', () => {
  it('where it looks at nothing but names of rows, in what it goes by and in what it brings', () => {
    expect(asksOnlyWhetherThere(statement({ where: [{ id: { $in: [3] } }, { $and: [{ locale: null }] }] }))).toBe(true);
    expect(asksOnlyWhetherThere(statement({ type: 'count', select: [], where: { documentId: 'abc' } }))).toBe(true);
  });

  it.each<[string, Partial<Statement>]>([
    ['brings a column that says more', { select: ['id', 'slug'] }],
    ['brings all columns', { select: [] }],
    ['brings what is linked', { populate: { parent: true } }],
    ['counts by the words of a row', { type: 'count', where: [{ slug: { $startsWith: 'a' } }] }],
    ['hides such words in another condition', { where: [{ $and: [{ id: 3 }, { slug: 'a' }] }] }],
    ['chooses between conditions', { where: [{ $or: [{ id: 3 }] }] }],
    ['filters by such words', { filters: { slug: 'a' } }],
    ['goes by what is no condition', { where: ['slug'] }],
  ])('but not where it %s', (_, over) => {
    expect(asksOnlyWhetherThere(statement(over))).toBe(false);
  });
});
