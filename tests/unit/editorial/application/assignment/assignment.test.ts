import { randomUUID } from 'node:crypto';

import type { SubjectRef } from '../../../../../src/kernel';
import type { Actor } from '../../../../../src/plugins/editorial/contract';
import {
  aNote,
  fakeEditorial,
  type FakeEditorial,
  LEAVER,
  NORTH,
  NORTH_CONTRIBUTOR,
  NORTH_MANAGER,
  NORTH_SECOND,
  SOUTH,
} from '../../../../support/fake-editorial';

const SECOND = 8;
const LEFT = 30;

describe('what people have to do', () => {
  let editorial: FakeEditorial;
  let note: SubjectRef;

  beforeEach(async () => {
    editorial = fakeEditorial();
    note = await editorial.save(aNote('a', { title: 'Open day' }));
  });

  const own = () => editorial.workFor(['north']);
  const assign = (person: number, due: string | null = null, actor = NORTH) =>
    own().assignment.assign({ subject: note, actor, wanted: { person, due } });
  const letters = () => editorial.posted.map(({ to, content }) => [to.kind === 'staff' ? to.userId : null, content.subject]);
  const work = async (actor: Actor) =>
    (await own().work.of(actor)).map(({ task, title, when, isOverdue }) => [task, title, when, isOverdue]);

  it('is given to a colleague, who hears of it, and changed or done by anybody who works there', async () => {
    await assign(SECOND, '2026-03-10');
    const { assignment, people } = await own().assignment.of(note, NORTH_SECOND);
    expect(assignment).toMatchObject({
      person: { name: 'Sam Second' },
      isYours: true,
      by: 'Nora North',
      due: { words: 'Tuesday 10 March 2026', isOverdue: false },
    });
    expect(people.map(({ name }) => name)).toContain('Nora North');
    await assign(SECOND, '2026-03-12');
    expect(letters()).toEqual([[SECOND, 'For you: “Open day”']]);
    await own().assignment.clear({ subject: note, actor: NORTH_CONTRIBUTOR });
    expect((await own().assignment.of(note, NORTH)).assignment).toBeNull();
  });

  it('is not told to those who took it themselves', async () => {
    await assign(SECOND, null, NORTH_SECOND);
    expect(letters()).toEqual([]);
  });

  it('is refused to people from elsewhere, for a day that is over or is none, and by those who work elsewhere', async () => {
    const [outside, nobody] = [20, 4711].map((person) => assign(person).catch((error: unknown) => error));
    expect(await outside).toEqual(await nobody);
    expect(await outside).toMatchObject({ code: 'assignment.person-unknown' });
    await expect(assign(SECOND, '2026-03-01')).rejects.toMatchObject({ code: 'assignment.day-past' });
    await expect(assign(SECOND, '2026-02-30')).rejects.toMatchObject({ code: 'assignment.day-invalid' });
    const elsewhere = editorial.workFor(['south']).assignment.assign({ subject: note, actor: SOUTH, wanted: { person: 20, due: null } });
    await expect(elsewhere).rejects.toMatchObject({ code: 'role.not-enough' });
  });

  it('is told of on the morning before and the morning after its day, once, as long as it holds', async () => {
    await assign(SECOND, '2026-03-10');
    editorial.clock.goTo('2026-03-09T06:59:00.000Z');
    await editorial.runDue();
    expect(letters()).toHaveLength(1);
    editorial.clock.goTo('2026-03-09T07:00:00.000Z');
    await editorial.runDue();
    editorial.clock.goTo('2026-03-11T07:00:00.000Z');
    await editorial.runDue();
    await editorial.runDue();
    expect(letters().slice(1)).toEqual([
      [SECOND, 'Due tomorrow: “Open day”'],
      [SECOND, 'Overdue: “Open day”'],
    ]);
  });

  it('is not told of any more once the day was changed, or it was done', async () => {
    await assign(SECOND, '2026-03-10');
    await assign(SECOND, '2026-03-20');
    editorial.clock.goTo('2026-03-12T07:00:00.000Z');
    await editorial.runDue();
    await own().assignment.clear({ subject: note, actor: NORTH });
    editorial.clock.goTo('2026-03-22T07:00:00.000Z');
    await editorial.runDue();
    expect(letters()).toHaveLength(1);
  });

  it('stands in My work, what is overdue first, then by day', async () => {
    const [later, never] = [await editorial.save(aNote('b', { title: 'Later' })), await editorial.save(aNote('c', { title: 'Some day' }))];
    const give = (subject: SubjectRef, due: string | null) =>
      own().assignment.assign({ subject, actor: NORTH, wanted: { person: SECOND, due } });
    await give(never, null);
    await give(later, '2026-03-20');
    await give(note, '2026-03-03');
    editorial.clock.goTo('2026-03-04T00:00:00.000Z');
    expect(await work(NORTH_SECOND)).toEqual([
      ['assigned', 'Open day', 'Tuesday 3 March 2026', true],
      ['assigned', 'Later', 'Friday 20 March 2026', false],
      ['assigned', 'Some day', '', false],
    ]);
    expect(await own().work.count(NORTH_SECOND)).toBe(3);
  });

  it('is nobody’s any more when they left: managers see it, and may give it to somebody else', async () => {
    editorial.desk.rows.assignments.push({ subject: note, person: LEFT, due: null, by: NORTH.id, at: '2026-03-01T00:00:00.000Z' });
    expect((await own().assignment.of(note, NORTH)).assignment).toMatchObject({ person: null });
    expect(await work(NORTH_MANAGER)).toEqual([['left', 'Open day', '', false]]);
    expect(await work(NORTH)).toEqual([]);
    expect(await work(LEAVER)).toEqual([]);
    await assign(SECOND);
    expect(await work(NORTH_MANAGER)).toEqual([]);
  });

  it('stands beside comments that wait for an answer, until it is given', async () => {
    const said = { key: randomUUID(), words: 'Is it, @Sam Second?', mentions: [SECOND], field: null, place: '' };
    await own().talk.open({ subject: note, actor: NORTH, said });
    const [item] = await own().work.of(NORTH_SECOND);
    expect(item).toMatchObject({ task: 'talk', title: 'Open day', by: 'Nora North', note: 'Is it, @Sam Second?' });
    const thread = item?.thread ?? '';
    await own().talk.reply({ subject: note, thread, actor: NORTH_SECOND, said: { key: randomUUID(), words: 'Yes.', mentions: [] } });
    expect([await work(NORTH_SECOND), (await work(NORTH))[0]?.[0]]).toEqual([[], 'talk']);
    await own().talk.resolve({ subject: note, thread, actor: NORTH_SECOND });
    expect(await work(NORTH)).toEqual([]);
  });

  it('shows for a week what somebody wrote and what went out, which counts as nothing to do', async () => {
    await editorial.publish(note);
    expect(await work(NORTH)).toEqual([['published', 'Open day', '', false]]);
    expect(await own().work.count(NORTH)).toBe(0);
    expect(await work(NORTH_SECOND)).toEqual([]);
    editorial.clock.goTo('2026-03-10T08:00:00.000Z');
    expect(await work(NORTH)).toEqual([]);
  });
});
