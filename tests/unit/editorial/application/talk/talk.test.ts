import { randomUUID } from 'node:crypto';

import type { SubjectRef } from '../../../../../src/kernel';
import { LONGEST_COMMENT, type NewThread } from '../../../../../src/plugins/editorial/contract';
import {
  aNote,
  fakeEditorial,
  type FakeEditorial,
  NORTH,
  NORTH_CONTRIBUTOR,
  NORTH_MANAGER,
  NORTH_SECOND,
  saveJournal,
  SOUTH,
} from '../../../../support/fake-editorial';

const saying = (words: string, more: Partial<NewThread> = {}): NewThread => ({
  ...{ key: randomUUID(), words, mentions: [], field: null, place: '' },
  ...more,
});

describe('comments', () => {
  let editorial: FakeEditorial;
  let note: SubjectRef;

  beforeEach(async () => {
    editorial = fakeEditorial();
    note = await editorial.save(aNote('a', { title: 'Open day' }));
  });

  const talk = () => editorial.workFor(['north']).talk;
  const open = (words: string, more: Partial<NewThread> = {}) => talk().open({ subject: note, actor: NORTH, said: saying(words, more) });
  const threads = async () => (await talk().of(note, NORTH)).threads;
  const only = async () => {
    const [thread] = await threads();
    if (!thread) throw new Error('There is no thread.');
    return thread;
  };
  const reply = async (words: string, actor = NORTH_SECOND) =>
    talk().reply({ subject: note, thread: (await only()).id, actor, said: saying(words) });
  const letters = () => editorial.posted.map(({ to, content }) => [to.kind === 'staff' ? to.userId : null, content.subject]);

  it('stand under the field by its label, with whom they name, and are answered and settled', async () => {
    await open('Is this right, @Sam Second?', { field: 'title', place: '2: Quote', mentions: [8] });
    await reply('It is.');
    const thread = await only();
    expect(thread.field).toEqual({ name: 'title', label: 'Title', place: '2: Quote' });
    expect(thread.comments.map(({ by, words, mentions }) => [by, words, mentions])).toEqual([
      ['Nora North', 'Is this right, @Sam Second?', ['Sam Second']],
      ['Sam Second', 'It is.', []],
    ]);
    await talk().resolve({ subject: note, thread: thread.id, actor: NORTH_CONTRIBUTOR });
    expect((await only()).resolved?.by).toBe('Cleo Contributor');
    await reply('One more thing.', NORTH_SECOND);
    expect((await only()).resolved).toBeNull();
  });

  it('are told by mail to whom they name and who took part, never to their writer', async () => {
    await open('Look, @Sam Second', { mentions: [8] });
    await reply('Done.');
    expect(letters()).toEqual([
      [8, 'Nora North asks for you: “Open day”'],
      [7, 'A reply on “Open day”'],
    ]);
    expect(editorial.posted[0]?.content.link?.url).toContain(`#talk=${(await only()).id}`);
  });

  it('are said once however often they are sent, and a key is nobody else’s', async () => {
    const said = saying('Twice');
    await talk().open({ subject: note, actor: NORTH, said });
    await talk().open({ subject: note, actor: NORTH, said });
    expect(await threads()).toHaveLength(1);
    const stolen = talk().open({ subject: note, actor: NORTH_SECOND, said });
    await expect(stolen).rejects.toMatchObject({ code: 'talk.key-used' });
  });

  it('name nobody from outside, and do not tell whether there is such a person', async () => {
    const [outside, nobody] = [20, 4711].map((userId) => open('Hello', { mentions: [userId] }).catch((error: unknown) => error));
    expect(await outside).toEqual(await nobody);
    expect(await outside).toMatchObject({ code: 'talk.mention-unknown' });
    expect(await threads()).toEqual([]);
    expect((await talk().of(note, NORTH)).people.map(({ name }) => name)).toEqual(['Cleo Contributor', 'Mara Manager', 'Sam Second']);
  });

  it('are refused without words, when too long, about no field of the form, and to those who work elsewhere', async () => {
    await expect(open(' \r\n ')).rejects.toMatchObject({ code: 'talk.words-missing' });
    await expect(open('a'.repeat(LONGEST_COMMENT + 1))).rejects.toThrow('longer than 4,000 characters');
    for (const field of ['nonsense', '__proto__', 'constructor', 'toString'])
      await expect(open('Hello', { field })).rejects.toMatchObject({ code: 'talk.field-unknown' });
    const elsewhere = editorial.workFor(['south']).talk.open({ subject: note, actor: SOUTH, said: saying('Hello') });
    await expect(elsewhere).rejects.toMatchObject({ code: 'role.not-enough' });
  });

  it('are taken back by their writer or a manager, and leave who said something there', async () => {
    await open('Secret');
    const { id: thread, comments } = await only();
    const taking = { subject: note, thread, comment: comments[0]?.id ?? '' };
    await expect(talk().takeBack({ ...taking, actor: NORTH_SECOND })).rejects.toMatchObject({ code: 'talk.not-yours' });
    await talk().takeBack({ ...taking, actor: NORTH });
    expect((await only()).comments).toMatchObject([{ by: 'Nora North', words: '', takenBack: 'writer' }]);
    await open('Another');
    const second = (await threads())[1];
    const manager = editorial.workFor(['north'], ['north']).talk;
    await manager.takeBack({ subject: note, thread: second?.id ?? '', comment: second?.comments[0]?.id ?? '', actor: NORTH_MANAGER });
    expect((await threads())[1]?.comments).toMatchObject([{ words: '', takenBack: 'manager' }]);
  });

  it('of a part are seen at its whole, and of another document nowhere', async () => {
    const journal = await saveJournal(editorial, 'j', []);
    await open('About the note');
    await talk().open({ subject: { type: 'chapter', id: 'j-one' }, actor: NORTH, said: saying('About the chapter') });
    const seen = (await talk().of(journal, NORTH)).threads;
    expect(seen.map(({ about, comments }) => [about?.title, comments[0]?.words])).toEqual([['j-one', 'About the chapter']]);
    const astray = talk().resolve({ subject: note, thread: seen[0]?.id ?? '', actor: NORTH });
    await expect(astray).rejects.toMatchObject({ code: 'talk.thread-unknown' });
  });

  it('lose their words when the document is erased', async () => {
    await open('Secret', { field: 'title', place: 'Secret place' });
    await editorial.erase([note]);
    expect(JSON.stringify([editorial.desk.rows.threads, editorial.desk.rows.comments])).not.toContain('Secret');
    expect((await only()).comments).toMatchObject([{ by: 'Nora North', takenBack: 'erasure' }]);
  });
});
