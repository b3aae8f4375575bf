import type { SubjectRef } from '../../../../../src/kernel';
import type { Actor, ScheduleAction, Withdrawal } from '../../../../../src/plugins/editorial/contract';
import { aNote, fakeEditorial, type FakeEditorial, NORTH, NORTH_MANAGER, SOUTH } from '../../../../support/fake-editorial';

const NINE = '2026-03-03T09:00';
const AT_NINE = '2026-03-03T09:00:00.000Z';
const NOTICE: Withdrawal = { kind: 'withdrawn', reason: 'Out of date.', replacement: null };
const REASON = 'It is no longer owned together with south. Look at it, and schedule it again.';

const partnership = (id: string) => ({ type: 'partnership', id });
const together = (text = 'agreed') =>
  aNote('a', { title: 'Ours', text, owner: partnership('north'), coOwner: partnership('south') }, ['north', 'south']);
const alone = (text = 'agreed') => aNote('a', { title: 'Mine now', text, owner: partnership('north'), coOwner: null }, ['north']);

describe('what was scheduled while two owned it together', () => {
  let editorial: FakeEditorial;
  let note: SubjectRef;

  beforeEach(async () => {
    editorial = fakeEditorial();
    note = await editorial.save(together());
  });

  const schedule = async (action: ScheduleAction, actor: Actor = SOUTH) => {
    const { preflight: seen } = await editorial.standing(note);
    const notice = action === 'withdraw' ? NOTICE : null;
    await editorial.scheduling.schedule({ subject: note, actor, action, time: { wallTime: NINE, turn: null }, seen, notice });
  };
  const runAt = async (instant: string) => {
    editorial.clock.goTo(instant);
    await editorial.runDue();
  };
  const kept = () => editorial.desk.rows.schedules[0]?.id ?? '';
  const told = () => editorial.posted.map(({ to }) => (to.kind === 'staff' ? `staff:${String(to.userId)}` : to.kind));
  /** As it was before a save stopped what waits, or in a database from then. */
  const ownersSavedUnnoticed = () => {
    const subject = editorial.desk.rows.subjects.get('note:a');
    if (subject) editorial.desk.rows.subjects.set('note:a', { ...subject, owners: ['north'] });
  };

  it('withdraws nothing once the co-owner is out, and says so to those who own it still', async () => {
    await editorial.publish(note);
    await schedule('withdraw');
    await editorial.save(alone());
    expect(editorial.desk.rows.schedules).toMatchObject([{ state: 'failed', reason: REASON }]);
    await expect(editorial.scheduling.standing(note, NORTH)).resolves.toMatchObject({ lines: [{ state: 'failed', trouble: REASON }] });
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual(['published note:a 1']);
  });

  it('publishes no words of then once the co-owner is out, although somebody decided to keep them', async () => {
    await schedule('publish');
    await editorial.save(together('corrected'));
    await editorial.scheduling.keep(note, kept(), SOUTH);
    await editorial.save(alone('corrected'));
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual([]);
  });

  it('is told to whoever scheduled it, as they knew it, and to the managers of those who own it still', async () => {
    await schedule('publish');
    await editorial.save(alone());
    expect(told().sort()).toEqual([NORTH_MANAGER.id, SOUTH.id].sort());
    const [manager, scheduler] = editorial.posted;
    expect(manager).toMatchObject({ about: note, isUrgent: true, content: { subject: 'Not published: “Mine now”', quote: REASON } });
    expect(scheduler).toMatchObject({ about: null, content: { subject: 'Not published: “Ours”', link: null } });
    expect(scheduler?.content.quote).toContain('does not belong to south any more');
  });

  it('is told once to whoever scheduled it and works for those who own it still', async () => {
    await schedule('publish', NORTH_MANAGER);
    await editorial.save(alone());
    expect(told()).toEqual([NORTH_MANAGER.id]);
  });

  it('waits on when another owner comes, or when the words alone are changed', async () => {
    await editorial.save(alone());
    await schedule('publish', NORTH);
    for (const copy of [alone('changed'), together('changed')]) {
      await editorial.save(copy);
      expect(editorial.desk.rows.schedules).toMatchObject([{ state: 'waiting' }]);
    }
    expect(editorial.posted).toEqual([]);
  });

  it.each(['publish', 'withdraw'] as const)('does not %s either where the owners changed and no save stopped it', async (action) => {
    if (action === 'withdraw') await editorial.publish(note);
    await schedule(action);
    if (action === 'publish') {
      await editorial.save(together('corrected'));
      await editorial.scheduling.keep(note, kept(), NORTH);
    }
    ownersSavedUnnoticed();
    await expect(editorial.scheduling.standing(note, NORTH)).resolves.toMatchObject({ lines: [{ state: 'waiting', trouble: REASON }] });
    const before = editorial.said();
    await runAt(AT_NINE);
    expect(editorial.said()).toEqual(before);
    expect(editorial.desk.rows.schedules).toMatchObject([{ state: 'failed', reason: REASON }]);
  });
});
