import { aNote, aChapter, COMMAND, fakeEditorial, LEAVER, NORTH, NORTH_SECOND, saveJournal } from '../../../../support/fake-editorial';

const codeOf = { code: expect.any(String) as string };

describe('the history of a document', () => {
  it('tells every revision, the newest first, with who saved it and what became of it', async () => {
    const editorial = fakeEditorial();
    const note = await editorial.save(aNote('a', { text: 'one' }));
    await editorial.publish(note, { actor: NORTH });
    await editorial.save(aNote('a', { text: 'two' }), LEAVER.id);
    await editorial.save(aNote('a', { text: 'three' }), 'system');
    await editorial.withdraw(note);
    const { lines, title, next } = await editorial.history.page(note, null);
    expect([title, next]).toEqual(['a', null]);
    expect(lines.map(({ revision, by, isNewest, isPublic }) => [revision, by, isNewest, isPublic])).toEqual([
      [3, '', true, false],
      [2, 'Somebody else', false, false],
      [1, 'Nora North', false, false],
    ]);
    expect(lines[2]?.happenings).toMatchObject([
      { kind: 'published', by: 'Nora North' },
      { kind: 'withdrawn', by: '' },
    ]);
  });

  it('tells who sent it for review and who agreed, with their words', async () => {
    const editorial = fakeEditorial();
    const note = await editorial.save(aNote('a', { text: 'one' }));
    const { seen } = await editorial.signOff.signOff.standing(note, NORTH);
    await editorial.signOff.signOff.act({ subject: note, actor: NORTH, action: 'submit', note: 'Please look.', agency: null, seen });
    expect((await editorial.history.page(note, null)).lines[0]?.happenings).toMatchObject([
      { kind: 'submit', by: 'Nora North', note: 'Please look.' },
    ]);
  });

  it('comes in pages that leave nothing out', async () => {
    const editorial = fakeEditorial();
    for (let index = 1; index <= 45; index += 1) await editorial.save(aNote('a', { text: String(index) }));
    const note = { type: 'note', id: 'a' };
    const numbers: number[] = [];
    let before: number | null = null;
    do {
      const page: Awaited<ReturnType<typeof editorial.history.page>> = await editorial.history.page(note, before);
      numbers.push(...page.lines.map(({ revision }) => revision));
      expect(page.lines.some(({ isNewest }) => isNewest)).toBe(before === null);
      before = page.next;
    } while (before !== null);
    expect(numbers).toEqual(Array.from({ length: 45 }, (_, index) => 45 - index));
  });

  it('says of erased words that they are gone, and compares nothing with them', async () => {
    const editorial = fakeEditorial();
    const note = await editorial.save(aNote('a', { text: 'one' }));
    await editorial.erase([note]);
    await editorial.save(aNote('a', { text: 'two' }));
    expect((await editorial.history.page(note, null)).lines.map(({ isErased }) => isErased)).toEqual([false, true]);
    await expect(editorial.history.compare({ subject: note, from: 1, to: 'newest' })).rejects.toMatchObject({ code: 'revision.erased' });
    await expect(editorial.history.compare({ subject: note, from: 9, to: 'newest' })).rejects.toMatchObject({ code: 'revision.unknown' });
    await expect(editorial.history.compare({ subject: note, from: 'public', to: 2 })).rejects.toMatchObject({
      code: 'revision.not-public',
    });
    await expect(editorial.history.page({ type: 'note', id: 'none' }, null)).rejects.toMatchObject({ ...codeOf, code: 'subject.unknown' });
  });
});

describe('a comparison of two revisions', () => {
  it('tells what changed in a document since what readers see', async () => {
    const editorial = fakeEditorial();
    const note = await editorial.save(aNote('a', { text: 'one' }));
    await editorial.publish(note, { actor: COMMAND });
    await editorial.save(aNote('a', { text: 'two' }), NORTH_SECOND.id);
    expect(await editorial.history.compare({ subject: note, from: 'public', to: 'newest' })).toMatchObject({
      title: 'a',
      before: { revision: 1, by: 'Nora North', isPublic: true, isNewest: false },
      after: { revision: 2, by: 'Sam Second', isPublic: false, isNewest: true },
      changes: [{ kind: 'value', label: 'Text', before: 'one', after: 'two' }],
      items: [],
    });
  });

  it('tells what changed in the items of a whole, and of those out of reach only that it did', async () => {
    const editorial = fakeEditorial();
    const notes = [
      await editorial.save(aNote('a', { text: 'one' })),
      await editorial.save(aNote('b', { text: 'one' }, ['south', 'north'])),
    ];
    const journal = await saveJournal(editorial, 'j', notes);
    const { length } = editorial.revisionsOf(journal);
    await editorial.save(aNote('a', { text: 'two' }));
    await editorial.save(aNote('b', { text: 'secret' }, ['south', 'north']));
    await editorial.save(aChapter('j-one', 'j', [notes[1] ?? journal, notes[0] ?? journal]));
    const seen = await editorial.history.compare({ subject: journal, from: length, to: 'newest' });
    expect(seen).toMatchObject({
      changes: [
        { kind: 'list', label: 'Chapters', rows: [{ kind: 'changed', name: '“j-one”', changes: [{ kind: 'list', label: 'Placements' }] }] },
      ],
      items: [
        { title: 'a', name: 'note', changes: [{ label: 'Text', after: 'two' }] },
        { title: 'b', changes: [{ label: 'Text', after: 'secret' }] },
      ],
    });
    const reader = editorial.historyForReader((owners) => Promise.resolve(owners[0] === 'north'));
    const partly = await reader.compare({ subject: journal, from: length, to: 'newest' });
    expect(partly.items.map(({ changes }) => changes === null)).toEqual([false, true]);
    expect(JSON.stringify(partly)).not.toMatch(/secret|“b”/);
  });
});
