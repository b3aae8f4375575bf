import { describeUsers } from '../../../../src/plugins/editorial/server/src/application/find-users';
import { aNote, fakeEditorial, type FakeEditorial, saveJournal } from '../../../support/fake-editorial';
import { FAKE_TYPES } from '../../../support/fake-editorial/fake-governed-types';
import type { SubjectRef } from '../../../../src/kernel';

describe('the places where a document is used', () => {
  let editorial: FakeEditorial;
  let note: SubjectRef;

  beforeEach(async () => {
    editorial = fakeEditorial();
    note = await editorial.save(aNote('a'));
  });

  const places = (governed = FAKE_TYPES) => editorial.desk.read((tables) => describeUsers(tables, note, governed));

  it('are none when nobody names it', async () => {
    await editorial.save(aNote('b'));
    expect(await places()).toEqual([]);
  });

  it('are the parts that place it, each with its whole', async () => {
    await saveJournal(editorial, 'Spring', [note]);
    await saveJournal(editorial, 'Autumn', [note]);
    expect(await places()).toEqual(['Journal “Autumn”, chapter “Autumn-one”', 'Journal “Spring”, chapter “Spring-one”']);
  });

  it('are the documents that name it in a field, under the words of the form', async () => {
    await editorial.save(aNote('b', { urgentHelp: [{ contact: { type: 'note', id: 'a' } }] }));
    expect(await places()).toEqual(['Note “b”, Urgent help']);
    const labelled = { ...FAKE_TYPES, 'test::note': { ...FAKE_TYPES['test::note'], labels: { urgentHelp: 'Who to call' } } };
    expect(await places(labelled as typeof FAKE_TYPES)).toEqual(['Note “b”, Who to call']);
  });
});

describe('the standing of a document', () => {
  it('names the places once it is public, for whoever would withdraw it', async () => {
    const editorial = fakeEditorial();
    const note = await editorial.save(aNote('a'));
    await saveJournal(editorial, 'Spring', [note]);
    expect((await editorial.standing(note)).usedIn).toEqual([]);
    await editorial.publish(note);
    expect((await editorial.standing(note)).usedIn).toEqual(['Journal “Spring”, chapter “Spring-one”']);
  });
});
