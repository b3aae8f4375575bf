import { aChapter, aJournal, aNote, fakeEditorial, type FakeEditorial, saveJournal } from '../../../support/fake-editorial';

describe('erasing', () => {
  let editorial: FakeEditorial;

  beforeEach(() => {
    editorial = fakeEditorial();
  });

  const texts = () => [...editorial.desk.rows.bodies.values()].map(({ canonical }) => canonical ?? '').join('\n');

  it('takes every revision and notice of the subject, with title and salts, and the chain still verifies', async () => {
    const note = await editorial.save(aNote('a', { title: 'Secret one' }));
    await editorial.publish(note);
    await editorial.save(aNote('a', { title: 'Secret two' }));
    await editorial.publish(note);
    await editorial.withdraw(note, { reason: 'Secret three' });
    const { bodies } = await editorial.erase([note]);
    expect(bodies).toBe(3);
    expect(texts()).not.toContain('Secret');
    expect(editorial.desk.rows.subjects.get('note:a')?.title).toBe('(erased)');
    expect(editorial.said().at(-1)).toMatch(/^erased note:a/);
    expect(await editorial.verify()).toMatchObject({ break: null, erasedBodies: 3 });
  });

  it('takes the parts of a whole with it, those that were taken out again too', async () => {
    const journal = await saveJournal(editorial, 'j', []);
    await editorial.save({ ...aChapter('gone', 'j'), words: { heading: 'Secret', placements: [] } });
    await editorial.save(aJournal('j', ['j-one', 'gone']));
    await editorial.save(aJournal('j', ['j-one']));
    await editorial.erase([journal]);
    expect(texts()).not.toContain('Secret');
  });

  it('erases several subjects in one act, each once', async () => {
    const [one, other] = [await editorial.save(aNote('a')), await editorial.save(aNote('b'))];
    await editorial.erase([other, one, other]);
    expect(editorial.said()).toEqual(['erased note:a 1', 'erased note:b 1']);
    expect(new Set(editorial.desk.rows.ledger.map(({ act }) => act)).size).toBe(1);
  });

  it('says which documents still place it', async () => {
    const note = await editorial.save(aNote('a'));
    await saveJournal(editorial, 'Spring', [note]);
    expect((await editorial.erase([note])).placedIn).toEqual(['Spring']);
  });

  it('refuses without a ground, for what nobody recorded, and for a part by itself', async () => {
    const note = await editorial.save(aNote('a'));
    await saveJournal(editorial, 'j', []);
    await expect(editorial.erase([note], ' ')).rejects.toMatchObject({ code: 'erasure.reason-missing' });
    await expect(editorial.erase([{ type: 'note', id: 'never' }])).rejects.toMatchObject({ code: 'erasure.unknown' });
    const part = editorial.erase([{ type: 'chapter', id: 'j-one' }]);
    await expect(part).rejects.toMatchObject({ code: 'erasure.is-part' });
    await expect(part).rejects.toThrow('erase journal:j');
  });

  it('refuses to leave the words of a part behind in another whole where it once stood', async () => {
    const journal = await saveJournal(editorial, 'old', []);
    await editorial.save(aJournal('new', ['old-one']));
    await expect(editorial.erase([journal])).rejects.toMatchObject({ code: 'erasure.moved-part' });
    await editorial.erase([journal, { type: 'journal', id: 'new' }]);
  });
});
