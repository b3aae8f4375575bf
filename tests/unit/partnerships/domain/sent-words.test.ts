import { writesLinkTable } from '../../../../src/plugins/partnerships/server/src/domain/linked-ids';
import { sentWords } from '../../../../src/plugins/partnerships/server/src/domain/sent-words';

const attributes = ['title', 'partnership', 'id', 'documentId', 'createdAt', 'locale', 'localizations', 'createdBy', 'updatedBy'];
const of = (data: object, { writer = 7, isNew = true }: { writer?: number | null; isNew?: boolean } = {}) =>
  sentWords({ ...data }, { attributes, writer, isNew });

describe('of what somebody sends for a document', () => {
  it('the words and links are taken, also empty ones', () => {
    expect(of({ title: null, partnership: { set: [] } })).toEqual({ title: null, partnership: { set: [] } });
  });

  it('neither which document it is nor when it was made, nor what is no attribute', () => {
    const kept = { id: 1, documentId: 'b', createdAt: 'x', locale: 'cy', localizations: [1], created_by_id: 8, __pivot: {} };
    expect(of({ title: 'News', ...kept })).toEqual({ title: 'News' });
  });

  it('nobody is named as its writer but who sends it, and as its first one only when it is new', () => {
    expect(of({ createdBy: 7, updatedBy: 7 })).toEqual({ createdBy: 7, updatedBy: 7 });
    expect(of({ createdBy: 7, updatedBy: 7 }, { isNew: false })).toEqual({ updatedBy: 7 });
    expect(of({ createdBy: 8, updatedBy: { id: 7 } })).toEqual({});
    expect(of({ createdBy: null, updatedBy: null }, { writer: null })).toEqual({});
  });
});

describe('a link', () => {
  it.each([
    [{ connect: [{ id: 1, __pivot: { story_id: 2 } }] }, true],
    [[{ id: 1, __pivot: {} }], true],
    [{ id: 1, position: { end: true } }, false],
    [{ set: [1, 'a', null] }, false],
    [null, false],
  ])('that writes columns of the table of links is known as such: %j', (payload, expected) => {
    expect(writesLinkTable(payload)).toBe(expected);
  });
});
