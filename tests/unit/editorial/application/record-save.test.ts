import { aChapter, aJournal, aNote, fakeEditorial, type FakeEditorial, saveJournal } from '../../../support/fake-editorial';

describe('recording a save', () => {
  let editorial: FakeEditorial;

  beforeEach(() => {
    editorial = fakeEditorial();
  });

  const newest = async (type: string, id: string) =>
    editorial.desk.read(async (tables) => (await tables.revisions.latest([{ type, id }])).get(`${type}:${id}`)?.body);

  it('numbers revisions from 1, and records identical words once', async () => {
    const note = await editorial.save(aNote('a'));
    await editorial.save(aNote('a'));
    await editorial.save(aNote('a', { text: 'newer' }));
    expect(editorial.revisionsOf(note)).toEqual([1, 2]);
    expect(editorial.desk.rows.revisions[0]).toMatchObject({ schemaVersion: 3, savedBy: 'staff:7' });
  });

  it('gives every revision a salt of its own, so that equal words have different digests', async () => {
    await editorial.save(aNote('a', { title: 'Same' }));
    await editorial.save(aNote('b', { title: 'Same' }));
    expect(new Set(editorial.desk.rows.revisions.map(({ digest }) => digest)).size).toBe(2);
  });

  it('keeps up where documents are named', async () => {
    const [one, other] = [await editorial.save(aNote('a')), await editorial.save(aNote('b'))];
    await saveJournal(editorial, 'j', [one, other]);
    await editorial.save(aChapter('j-one', 'j', [other]));
    const named = (ref: typeof one) => editorial.desk.read((tables) => tables.references.to(ref));
    expect(await named(one)).toEqual([]);
    expect(await named(other)).toEqual([{ type: 'chapter', id: 'j-one' }]);
  });

  it('records a whole with its parts in order and the revisions of what they place', async () => {
    const note = await editorial.save(aNote('a'));
    await editorial.save(aJournal('j', []));
    await editorial.save(aChapter('one', 'j', [note]));
    await editorial.save(aChapter('two', 'j', [note]));
    await editorial.save(aJournal('j', ['two', 'one']));
    expect(await newest('journal', 'j')).toMatchObject({
      chapters: [
        { id: 'two', revision: 1 },
        { id: 'one', revision: 1 },
      ],
      manifest: [{ type: 'note', id: 'a', revision: 1 }],
    });
  });

  it('records the whole anew when one of its parts is saved', async () => {
    const journal = await saveJournal(editorial, 'j', []);
    const before = editorial.revisionsOf(journal).length;
    await editorial.save({ ...aChapter('j-one', 'j'), words: { heading: 'Told again', placements: [] } });
    expect(editorial.revisionsOf(journal)).toHaveLength(before + 1);
    expect(await newest('journal', 'j')).toMatchObject({ chapters: [{ heading: 'Told again', revision: 2 }] });
  });

  it('names an item that was never saved at revision 0, so that a pre-flight finds it', async () => {
    await saveJournal(editorial, 'j', [{ type: 'note', id: 'never' }]);
    expect(await newest('journal', 'j')).toMatchObject({ manifest: [{ id: 'never', revision: 0, digest: '' }] });
  });

  it('records a part anew whose words were erased, when its whole is saved', async () => {
    const journal = await saveJournal(editorial, 'j', []);
    await editorial.erase([journal]);
    await editorial.save(aJournal('j', ['j-one'], { text: 'mended' }));
    expect(await newest('journal', 'j')).toMatchObject({ chapters: [{ id: 'j-one', heading: 'j-one', revision: 2 }] });
  });

  it('records nothing of a document that is gone or that nobody governs', async () => {
    await editorial.save({ ...aNote('a'), subject: { ...aNote('a').subject, uid: 'test::other' } });
    expect(editorial.desk.rows.revisions).toEqual([]);
  });
});
