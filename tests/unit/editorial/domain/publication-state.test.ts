import { isSameForReaders, isWhatWasAgreed, publicationState } from '../../../../src/plugins/editorial/server/src/domain/publication-state';

describe('the state of a document', () => {
  it('is a draft until it is public, and withdrawn when it no longer is', () => {
    expect(publicationState({ title: 'a' }, null)).toBe('draft');
    expect(publicationState({ title: 'a' }, { isPublic: false, revision: 1, body: null })).toBe('withdrawn');
  });

  it('is changed by words, not by the revisions of what it places', () => {
    const record = { isPublic: true, revision: 1, body: { title: 'a', manifest: [{ id: 'n', revision: 1 }] } };
    expect(publicationState({ title: 'a', manifest: [{ id: 'n', revision: 2 }] }, record)).toBe('published');
    expect(publicationState({ title: 'b', manifest: [] }, record)).toBe('published-with-changes');
  });

  it('is agreed as long as words, order and items are the same, whatever their revisions are numbered', () => {
    const section = (revision: number, heading: string) => ({ id: 's', revision, digest: `d${String(revision)}`, heading });
    const item = (revision: number, digest: string) => ({ type: 'story', id: 'n', revision, digest });
    const agreed = { title: 'a', sections: [section(1, 'News')], manifest: [item(1, 'x')] };
    expect(isWhatWasAgreed(agreed, { title: 'a', sections: [section(3, 'News')], manifest: [item(3, 'x')] })).toBe(true);
    expect(isWhatWasAgreed(agreed, { title: 'a', sections: [section(3, 'Old news')], manifest: [item(1, 'x')] })).toBe(false);
    expect(isWhatWasAgreed(agreed, { title: 'a', sections: [section(1, 'News')], manifest: [item(1, 'y')] })).toBe(false);
    expect(isWhatWasAgreed(agreed, { title: 'a', sections: [section(1, 'News')], manifest: [] })).toBe(false);
  });

  it('is not changed by a form that gained or lost a field nobody filled in', () => {
    expect(isSameForReaders({ title: 'a', original: null }, { title: 'a' })).toBe(true);
    expect(isSameForReaders({ title: 'a', cover: {} }, { title: 'a' })).toBe(false);
  });
});
