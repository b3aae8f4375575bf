import { aChapter, aNote, fakeEditorial, type FakeEditorial, saveJournal } from '../../../support/fake-editorial';

const file = (sha256: string) => ({ upload: 'plan_1a2b.pdf', sha256 });

describe('recording that a file changed', () => {
  let editorial: FakeEditorial;

  beforeEach(() => {
    editorial = fakeEditorial();
  });

  it('records every document that has it, and no other', async () => {
    const [one, other] = [await editorial.save(aNote('a', { file: file('old') })), await editorial.save(aNote('b'))];
    editorial.nowReads(aNote('a', { file: file('new') }));
    editorial.nowReads(aNote('b', { text: 'unsaved' }));
    await editorial.fileChanged('plan_1a2b.pdf');
    expect(editorial.revisionsOf(one)).toEqual([1, 2]);
    expect(editorial.revisionsOf(other)).toEqual([1]);
    expect(editorial.desk.locks[0]).toBe('file:plan_1a2b.pdf');
  });

  it('records the whole of a part that has it, once', async () => {
    const journal = await saveJournal(editorial, 'j', []);
    const chapter = (sha256: string) => ({ ...aChapter('j-one', 'j'), words: { heading: 'j-one', placements: [], file: file(sha256) } });
    await editorial.save(chapter('old'));
    const before = editorial.revisionsOf(journal).length;
    editorial.nowReads(chapter('new'));
    await editorial.fileChanged('plan_1a2b.pdf');
    expect(editorial.revisionsOf(journal)).toHaveLength(before + 1);
  });

  it('records nothing of a document from which it was taken out', async () => {
    const note = await editorial.save(aNote('a', { file: file('old') }));
    await editorial.save(aNote('a', { file: null }));
    await editorial.fileChanged('plan_1a2b.pdf');
    expect(editorial.revisionsOf(note)).toEqual([1, 2]);
  });
});
