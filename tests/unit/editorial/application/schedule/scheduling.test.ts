import type { SubjectRef } from '../../../../../src/kernel';
import type { Actor, ScheduleCommand, Withdrawal } from '../../../../../src/plugins/editorial/contract';
import { staffIdOf } from '../../../../../src/plugins/editorial/server/src/domain/staff-id';
import { READY_WORKFLOWS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import {
  aNote,
  fakeEditorial,
  type FakeEditorial,
  LEAVER,
  NORTH,
  NORTH_CONTRIBUTOR,
  NORTH_MANAGER,
  NORTH_SECOND,
  saveJournal,
  SOUTH,
} from '../../../../support/fake-editorial';

const NINE = '2026-03-03T09:00';
const AT_NINE = '2026-03-03T09:00:00.000Z';
const IN_WORDS = 'Tuesday 3 March 2026 at 9am, UK time (GMT)';
const NOTICE: Withdrawal = { kind: 'withdrawn', reason: 'Out of date.', replacement: null };

describe('scheduling', () => {
  let editorial: FakeEditorial;

  beforeEach(() => {
    editorial = fakeEditorial();
  });

  const schedule = async (subject: SubjectRef, more: Partial<ScheduleCommand> = {}) => {
    const { preflight } = await editorial.standing(subject);
    const command = { subject, actor: NORTH, action: 'publish' as const, time: { wallTime: NINE, turn: null }, notice: null };
    await editorial.scheduling.schedule({ ...command, seen: preflight, ...more });
  };
  const standing = (subject: SubjectRef, actor: Actor = NORTH) => editorial.scheduling.standing(subject, actor);
  const line = async (subject: SubjectRef) => (await standing(subject)).lines.at(-1);
  const runAt = async (instant: string) => {
    editorial.clock.goTo(instant);
    return editorial.runDue();
  };
  const state = async (subject: SubjectRef) => (await editorial.signOff.signOff.standing(subject, NORTH)).state;
  const agreed = async (subject: SubjectRef) => {
    editorial.desk.rows.signOffSettings.push({ partnership: 'north', type: 'note', settings: READY_WORKFLOWS['two-pairs'] });
    await review(subject, NORTH, 'submit');
    await review(subject, NORTH_SECOND, 'approve');
  };
  const review = async (subject: SubjectRef, actor: Actor, action: 'submit' | 'approve' | 'request-changes') => {
    const { seen } = await editorial.signOff.signOff.standing(subject, actor);
    await editorial.signOff.signOff.act({ subject, actor, action, note: 'Because.', agency: null, seen });
  };

  it('is told of before what it waits for goes public along with something else, which ends it', async () => {
    const note = await editorial.save(aNote('a', { title: 'Open day' }));
    const journal = await saveJournal(editorial, 'j', [note]);
    await schedule(note);
    const { problems } = await editorial.plan(journal);
    const message = `“Open day” is scheduled for ${IN_WORDS}. It goes public with this instead, and its schedule ends.`;
    expect(problems).toMatchObject([{ rule: 'schedule.goes-early', severity: 'warning', message, place: { id: 'a' } }]);
    await editorial.publish(journal);
    await expect(line(note)).resolves.toBeUndefined();
    expect((await editorial.plan(journal)).problems).toEqual([]);
  });

  it('publishes at its time, once, in the name of whoever scheduled it', async () => {
    const note = await editorial.save(aNote('a'));
    await schedule(note);
    await expect(line(note)).resolves.toMatchObject({ state: 'waiting', words: IN_WORDS, by: 'Nora North', trouble: null });
    await expect(state(note)).resolves.toBe('scheduled');
    await runAt('2026-03-03T08:59:59.999Z');
    expect(editorial.said()).toEqual([]);
    await runAt(AT_NINE);
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual(['published note:a 1']);
    expect(editorial.desk.rows.ledger[0]).toMatchObject({ actor: NORTH.id });
    expect(editorial.jobs.rows).toEqual([]);
    await expect(state(note)).resolves.toBe('published');
    await expect(standing(note)).resolves.toMatchObject({ lines: [] });
  });

  it('publishes a whole with what goes along', async () => {
    const note = await editorial.save(aNote('n'));
    const journal = await saveJournal(editorial, 'j', [note]);
    await schedule(journal);
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual(['published note:n 1', expect.stringMatching(/^published journal:j /)]);
  });

  it('withdraws at its time, with the words readers are told', async () => {
    const note = await editorial.save(aNote('a'));
    await expect(schedule(note, { action: 'withdraw', notice: NOTICE })).rejects.toMatchObject({ code: 'publication.not-public' });
    await editorial.publish(note);
    await expect(schedule(note, { action: 'withdraw' })).rejects.toMatchObject({ code: 'schedule.notice-missing' });
    const nothing = { ...NOTICE, reason: ' ' };
    await expect(schedule(note, { action: 'withdraw', notice: nothing })).rejects.toMatchObject({ code: 'withdrawal.reason-missing' });
    await schedule(note, { action: 'withdraw', notice: NOTICE });
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual(['published note:a 1', 'withdrawn note:a 1']);
    await expect(editorial.standing(note)).resolves.toMatchObject({ withdrawal: { reason: 'Out of date.' } });
  });

  it('is for those who may publish', async () => {
    const note = await editorial.save(aNote('a'));
    for (const actor of [NORTH_CONTRIBUTOR, SOUTH, LEAVER])
      await expect(schedule(note, { actor })).rejects.toMatchObject({ code: 'membership.missing' });
    await schedule(note);
    const id = editorial.desk.rows.schedules[0]?.id ?? '';
    for (const actor of [NORTH_CONTRIBUTOR, SOUTH]) {
      await expect(editorial.scheduling.cancel(note, id, actor)).rejects.toMatchObject({ code: 'membership.missing' });
      await expect(editorial.scheduling.keep(note, id, actor)).rejects.toMatchObject({ code: 'membership.missing' });
    }
  });

  it('asks for all agreement at once, and again at its time', async () => {
    const note = await editorial.save(aNote('a'));
    await agreed(note);
    editorial.desk.rows.signOffSettings.push({ partnership: 'north', type: 'journal', settings: READY_WORKFLOWS['two-pairs'] });
    const other = await editorial.save(aNote('b'));
    await expect(schedule(other)).rejects.toMatchObject({ code: 'signoff.missing' });
    await schedule(note);
    const { statutory } = READY_WORKFLOWS;
    editorial.desk.rows.signOffSettings[0] = { partnership: 'north', type: 'note', settings: { ...statutory, publisher: 'editor' } };
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual([]);
    await expect(line(note)).resolves.toMatchObject({
      state: 'failed',
      trouble: expect.stringContaining('not agreed to any more') as string,
    });
  });

  it('goes out although whoever scheduled it has left', async () => {
    const note = await editorial.save(aNote('a'));
    await schedule(note);
    editorial.desk.rows.schedules = editorial.desk.rows.schedules.map((row) => ({ ...row, by: LEAVER.id }));
    await expect(line(note)).resolves.toMatchObject({ trouble: null, by: 'Somebody else' });
    await runAt(AT_NINE);
    expect(editorial.desk.rows.ledger).toMatchObject([{ actor: LEAVER.id }]);
  });

  it('sends out no other words than those of its time: an edit stops it until somebody decides', async () => {
    const note = await editorial.save(aNote('a', { text: 'agreed' }));
    await schedule(note);
    await editorial.save(aNote('a', { text: 'changed' }));
    await expect(line(note)).resolves.toMatchObject({
      state: 'waiting',
      trouble: 'It was changed after it was scheduled. Decide what should go out.',
      canKeep: true,
    });
    await expect(state(note)).resolves.toBe('draft');
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual([]);
    await expect(line(note)).resolves.toMatchObject({ state: 'failed', canKeep: false });
    expect(editorial.posted).toMatchObject([{ to: { kind: 'staff', userId: 7 }, isUrgent: true }]);
    const { subject, paragraphs, quote } = editorial.posted[0]?.content ?? {};
    expect(subject).toMatch(/^Not published: /);
    expect(paragraphs?.at(-1)).toContain(`was to go public on ${IN_WORDS}, and did not.`);
    expect(quote).toContain('changed after it was scheduled');
  });

  it('tells the managers when it is stopped and whoever scheduled it has left', async () => {
    const note = await editorial.save(aNote('a'));
    await schedule(note);
    editorial.desk.rows.schedules = editorial.desk.rows.schedules.map((row) => ({ ...row, by: LEAVER.id }));
    await editorial.save(aNote('a', { text: 'changed' }));
    await runAt(AT_NINE);
    expect(editorial.posted.map(({ to }) => to)).toEqual([{ kind: 'staff', userId: staffIdOf(NORTH_MANAGER.id) }]);
  });

  it('goes on as before when the words are put back', async () => {
    const note = await editorial.save(aNote('a', { text: 'agreed' }));
    await schedule(note);
    await editorial.save(aNote('a', { text: 'changed' }));
    await editorial.save(aNote('a', { text: 'agreed' }));
    await expect(line(note)).resolves.toMatchObject({ trouble: null });
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual(['published note:a 3']);
  });

  it('sends out what was agreed at that time when somebody decides so, and the edit waits', async () => {
    const note = await editorial.save(aNote('a', { text: 'agreed' }));
    await agreed(note);
    await schedule(note);
    await editorial.save(aNote('a', { text: 'changed' }));
    await editorial.scheduling.keep(note, editorial.desk.rows.schedules[0]?.id ?? '', NORTH);
    await expect(line(note)).resolves.toMatchObject({ trouble: null, isKept: true });
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual(['published note:a 1']);
    await expect(editorial.standing(note)).resolves.toMatchObject({
      state: 'published-with-changes',
      latestRevision: 2,
      publicRevision: 1,
    });
  });

  it('cannot send out what was agreed when a placed item moved on too', async () => {
    const note = await editorial.save(aNote('n', { text: 'agreed' }));
    const journal = await saveJournal(editorial, 'j', [note]);
    await schedule(journal);
    await editorial.save(aNote('n', { text: 'changed' }));
    await expect(line(journal)).resolves.toMatchObject({ canKeep: false, trouble: expect.stringContaining('changed') as string });
    const id = editorial.desk.rows.schedules[0]?.id ?? '';
    await expect(editorial.scheduling.keep(journal, id, NORTH)).rejects.toMatchObject({ code: 'schedule.cannot-keep' });
  });

  it('is not kept when something else stops it too', async () => {
    const note = await editorial.save(aNote('a', { text: 'agreed' }));
    await agreed(note);
    await schedule(note);
    await review(note, NORTH_SECOND, 'request-changes');
    await editorial.save(aNote('a', { text: 'changed' }));
    const keep = editorial.scheduling.keep(note, editorial.desk.rows.schedules[0]?.id ?? '', NORTH);
    await expect(keep).rejects.toMatchObject({ code: 'schedule.changes-requested' });
    expect(editorial.desk.rows.schedules[0]?.isKept).toBe(false);
  });

  it('still goes out when an item of it went out by itself before, unchanged', async () => {
    const note = await editorial.save(aNote('n'));
    const journal = await saveJournal(editorial, 'j', [note]);
    await schedule(journal);
    await editorial.publish(note);
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual(['published note:n 1', expect.stringMatching(/^published journal:j /)]);
  });

  it('is stopped by whoever asks for changes afterwards', async () => {
    const note = await editorial.save(aNote('a'));
    await agreed(note);
    await schedule(note);
    await review(note, NORTH_SECOND, 'request-changes');
    await expect(state(note)).resolves.toBe('changes-requested');
    await expect(line(note)).resolves.toMatchObject({ trouble: expect.stringContaining('Changes were asked for') as string });
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual([]);
  });

  it('is stopped by a request for changes where nobody has to agree', async () => {
    const note = await editorial.save(aNote('a'));
    await schedule(note);
    await review(note, NORTH_SECOND, 'request-changes');
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual([]);
    await expect(line(note)).resolves.toMatchObject({ state: 'failed' });
  });

  it('is changed by scheduling again, and taken back', async () => {
    const note = await editorial.save(aNote('a'));
    await schedule(note);
    await schedule(note, { time: { wallTime: '2026-03-04T10:30', turn: null } });
    await expect(standing(note)).resolves.toMatchObject({ lines: [{ wallTime: '2026-03-04T10:30' }] });
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual([]);
    const id = editorial.desk.rows.schedules.find(({ state: each }) => each === 'waiting')?.id ?? '';
    await editorial.scheduling.cancel(note, id, NORTH_SECOND);
    await runAt('2026-03-05T09:00:00.000Z');
    expect(editorial.said()).toEqual([]);
    expect(editorial.jobs.rows).toEqual([]);
    await expect(editorial.scheduling.cancel(note, id, NORTH)).rejects.toMatchObject({ code: 'schedule.unknown' });
  });

  it('belongs to its document: another’s cannot be named', async () => {
    const [note, other] = [await editorial.save(aNote('a')), await editorial.save(aNote('b'))];
    await schedule(note);
    const id = editorial.desk.rows.schedules[0]?.id ?? '';
    await expect(editorial.scheduling.cancel(other, id, NORTH)).rejects.toMatchObject({ code: 'schedule.unknown' });
  });

  it('is over when it is published or withdrawn before its time', async () => {
    const note = await editorial.save(aNote('a'));
    await schedule(note);
    await editorial.publish(note);
    await expect(standing(note)).resolves.toMatchObject({ lines: [] });
    await editorial.save(aNote('a', { text: 'more' }));
    await schedule(note);
    await editorial.withdraw(note);
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual(['published note:a 1', 'withdrawn note:a 1']);
  });

  it('is caught up when nothing ran at its time, and says so', async () => {
    const note = await editorial.save(aNote('a'));
    await schedule(note);
    await runAt('2026-03-03T11:00:00.000Z');
    expect(editorial.said()).toEqual(['published note:a 1']);
    await expect(line(note)).resolves.toMatchObject({
      state: 'late',
      trouble: 'It was published 2 hours late, because Concord was not running at the time.',
    });
  });

  it('does not go out while something stands in the way, and says what', async () => {
    const note = await editorial.save(aNote('a'));
    await schedule(note);
    const problem = { rule: 'note.wrong', severity: 'blocker', message: 'It is wrong.' } as const;
    editorial.guards.push({ name: 'test', check: () => [problem] });
    await expect(line(note)).resolves.toMatchObject({
      state: 'waiting',
      trouble: expect.stringContaining('cannot go public yet') as string,
    });
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual([]);
    await expect(line(note)).resolves.toMatchObject({ state: 'failed' });
  });

  it('does not go out for a closed partnership', async () => {
    const note = await editorial.save(aNote('a', {}, ['north']));
    await schedule(note);
    const subject = editorial.desk.rows.subjects.get('note:a');
    if (subject) editorial.desk.rows.subjects.set('note:a', { ...subject, owners: ['closed'] });
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual([]);
    expect(editorial.desk.rows.schedules).toMatchObject([{ state: 'failed', reason: expect.stringContaining('closed') as string }]);
  });

  it('passes over what was deleted meanwhile', async () => {
    const note = await editorial.save(aNote('a'));
    await schedule(note);
    editorial.desk.rows.subjects.delete('note:a');
    await runAt(AT_NINE);
    expect(editorial.desk.rows.schedules).toMatchObject([{ state: 'cancelled' }]);
  });

  it('is forgotten with words that were erased by law', async () => {
    const note = await editorial.save(aNote('a'));
    await schedule(note);
    await editorial.erase([note]);
    expect(editorial.desk.rows.schedules).toEqual([]);
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual(['erased note:a 1']);
  });

  it('refuses what was saved since the person looked', async () => {
    const note = await editorial.save(aNote('a'));
    await expect(schedule(note, { seen: 'something else' })).rejects.toMatchObject({ code: 'publication.stale' });
  });

  it('takes no time before the embargo, and lets nothing out before it by any door', async () => {
    const note = await editorial.save(aNote('a', { embargoDate: '2026-03-03', embargoTime: '09:00' }));
    await expect(editorial.publish(note)).rejects.toMatchObject({ code: 'publication.blocked', problems: [{ rule: 'embargo.not-over' }] });
    const early = { time: { wallTime: '2026-03-03T08:59', turn: null } };
    await expect(schedule(note, early)).rejects.toMatchObject({ code: 'publication.blocked', problems: [{ rule: 'embargo.not-over' }] });
    const journal = await saveJournal(editorial, 'j', [note]);
    await expect(editorial.publish(journal)).rejects.toMatchObject({ problems: [{ rule: 'embargo.not-over', place: { id: 'a' } }] });
    await schedule(note);
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual(['published note:a 1']);
  });

  it.each([
    ['set since', { embargoDate: null, embargoTime: null }, { embargoDate: '2026-04-01', embargoTime: '09:00' }],
    ['moved since', { embargoDate: '2026-03-02', embargoTime: '09:00' }, { embargoDate: '2026-04-01', embargoTime: '09:00' }],
  ])('lets words that are kept not slip past an embargo that was %s', async (_when, before, after) => {
    const note = await editorial.save(aNote('a', { text: 'agreed', ...before }));
    await schedule(note);
    await editorial.save(aNote('a', { text: 'agreed', ...after }));
    await editorial.scheduling.keep(note, editorial.desk.rows.schedules[0]?.id ?? '', NORTH);
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual([]);
    expect(editorial.desk.rows.schedules).toMatchObject([
      { state: 'failed', reason: 'It cannot go public yet. Mend what is listed first.' },
    ]);
  });

  it('appears in the work of those who may publish there, what stopped first', async () => {
    const [note, other] = [await editorial.save(aNote('a', { text: 'agreed' })), await editorial.save(aNote('b'))];
    await schedule(other, { time: { wallTime: '2026-03-02T12:00', turn: null } });
    await schedule(note);
    await editorial.save(aNote('a', { text: 'changed' }));
    const work = (actor: Actor) => editorial.signOff.signOff.workOf(actor);
    await expect(work(NORTH_SECOND)).resolves.toMatchObject([
      {
        title: 'a',
        task: 'stopped',
        by: 'Nora North',
        when: IN_WORDS,
        note: 'It was changed after it was scheduled. Decide what should go out.',
      },
      { title: 'b', task: 'scheduled', when: 'Monday 2 March 2026 at midday, UK time (GMT)', note: '' },
    ]);
    await expect(work(NORTH_CONTRIBUTOR)).resolves.toEqual([]);
    await expect(work(SOUTH)).resolves.toEqual([]);
  });
});
