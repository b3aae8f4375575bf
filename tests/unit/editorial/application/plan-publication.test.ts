import { aChapter, aNote, fakeEditorial, type FakeEditorial, NORTH, saveJournal } from '../../../support/fake-editorial';

describe('the plan of a publication', () => {
  let editorial: FakeEditorial;

  beforeEach(() => {
    editorial = fakeEditorial();
  });

  const rulesOf = async (journal: { type: string; id: string }) => (await editorial.plan(journal)).problems.map(({ rule }) => rule);

  it('takes along own items that are not public at their newest revision, and leaves the others be', async () => {
    const [shown, changed, fresh] = [await editorial.save(aNote('a')), await editorial.save(aNote('b')), await editorial.save(aNote('c'))];
    await editorial.publish(shown);
    await editorial.publish(changed);
    await editorial.save(aNote('b', { text: 'newer' }));
    const journal = await saveJournal(editorial, 'j', [shown, changed, fresh]);
    const plan = await editorial.plan(journal);
    expect(plan.along.map(({ id, revision }) => `${id} ${revision}`)).toEqual(['b 2', 'c 1']);
    expect(plan.problems).toEqual([]);
  });

  it('names another partnership’s item at its public revision, whatever they are writing now', async () => {
    const theirs = await editorial.save(aNote('a', {}, ['south']));
    await editorial.publish(theirs);
    await editorial.save(aNote('a', { text: 'unfinished' }, ['south']));
    const plan = await editorial.plan(await saveJournal(editorial, 'j', [theirs]));
    expect(plan.frozen.manifest).toEqual([expect.objectContaining({ id: 'a', revision: 1 })]);
    expect(plan.along).toEqual([]);
  });

  it('is blocked by another partnership’s item that is not public', async () => {
    const theirs = await editorial.save(aNote('a', {}, ['south']));
    expect(await rulesOf(await saveJournal(editorial, 'j', [theirs]))).toEqual(['placement.item-not-public']);
  });

  it('is blocked by an item that was withdrawn, deleted or erased, and names each', async () => {
    const [withdrawn, erased] = [await editorial.save(aNote('a')), await editorial.save(aNote('b'))];
    await editorial.publish(withdrawn);
    await editorial.withdraw(withdrawn);
    const journal = await saveJournal(editorial, 'j', [withdrawn, erased, { type: 'note', id: 'never' }]);
    await editorial.erase([erased]);
    const { problems } = await editorial.plan(journal);
    expect(problems.map(({ rule, place }) => `${rule} ${place?.id ?? ''}`).sort()).toEqual([
      'placement.item-erased b',
      'placement.item-missing j',
      'placement.item-withdrawn a',
    ]);
  });

  it('asks for a title and an owner', async () => {
    const note = await editorial.save(aNote('a', { title: ' ' }, []));
    expect(await rulesOf(note)).toEqual(['document.no-title', 'document.no-owner']);
  });

  it('puts blockers before warnings', async () => {
    editorial.guards.push({ name: 'warns', check: () => [{ rule: 'note.long', severity: 'warning', message: 'It is long.' }] });
    editorial.guards.push({ name: 'stops', check: () => [{ rule: 'note.wrong', severity: 'blocker', message: 'It is wrong.' }] });
    expect(await rulesOf(await editorial.save(aNote('a')))).toEqual(['note.wrong', 'note.long']);
  });

  it('has another preflight when anything that would go out has moved, and the same when nothing has', async () => {
    const note = await editorial.save(aNote('a'));
    const journal = await saveJournal(editorial, 'j', [note]);
    const { preflight } = await editorial.plan(journal);
    expect((await editorial.plan(journal)).preflight).toBe(preflight);
    await editorial.save(aNote('a', { text: 'newer' }));
    expect((await editorial.plan(journal)).preflight).not.toBe(preflight);
  });

  it('is not news when only the revisions of its items moved', async () => {
    const note = await editorial.save(aNote('a'));
    const journal = await saveJournal(editorial, 'j', [note]);
    await editorial.publish(journal);
    await editorial.save(aNote('a', { text: 'newer' }));
    const plan = await editorial.plan(journal);
    expect([plan.isNews, plan.hasMoved, plan.along.length]).toEqual([false, true, 1]);
  });

  it('is refused for what was never saved, for a part, and for words that were erased', async () => {
    const unknown = { type: 'note', id: 'nowhere' };
    await expect(editorial.plan(unknown)).rejects.toMatchObject({ code: 'subject.unknown', refusal: 'not-found' });
    await saveJournal(editorial, 'j', []);
    const part = await editorial.save(aChapter('j-one', 'j'));
    await expect(editorial.plan(part)).rejects.toMatchObject({ code: 'subject.is-part' });
    const erased = await editorial.save(aNote('a'));
    await editorial.erase([erased]);
    await expect(editorial.publish(erased, { actor: NORTH })).rejects.toMatchObject({ code: 'subject.never-saved' });
  });
});
