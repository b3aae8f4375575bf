import { createEditLease } from '../../../../../src/plugins/editorial/server/src/application/leases/edit-lease';
import type { DeskTables, Subject } from '../../../../../src/plugins/editorial/server/src/application/ports';
import { createRequireFree } from '../../../../../src/plugins/editorial/server/src/application/leases/require-free';
import { LEAVER, NORTH, NORTH_SECOND, SOUTH } from '../../../../support/fake-editorial';
import { fakeDesk } from '../../../../support/fake-editorial/fake-desk';
import { leasesOn } from '../../../../support/fake-editorial/fake-leases';
import { fakeMemberships } from '../../../../support/fake-editorial/fake-memberships';

const EVENT: Subject = {
  type: 'event',
  id: 'e1',
  uid: 'api::event.event',
  documentId: 'd1',
  title: 'Open day',
  owners: ['north'],
  whole: null,
};

const desk = () => {
  let now = new Date('2026-06-03T13:05:00.000Z');
  const clock = { now: () => now };
  const fake = fakeDesk();
  const leases = leasesOn(fake.rows);
  const memberships = fakeMemberships();
  let mayUpdate = true;
  const lease = createEditLease({ clock, memberships, desk: fake, leases, mayUpdate: () => Promise.resolve(mayUpdate) });
  const requireFree = createRequireFree({ clock, memberships });
  return {
    ...lease,
    leases,
    requireFree: (actor: typeof NORTH) => requireFree({ leases } as DeskTables, [EVENT], actor.id),
    wait: (seconds: number) => (now = new Date(now.getTime() + seconds * 1000)),
    onlyReads: () => (mayUpdate = false),
  };
};
const by = (actor: typeof NORTH, tab = `tab of ${actor.id}`) => ({ subject: EVENT, actor, tab });

describe('the lease of a form', () => {
  it('is of whoever opened it first, and the next one is told who and since when', async () => {
    const { hold, wait } = desk();
    expect(await hold(by(NORTH))).toEqual({
      holder: { name: '', isYou: true, since: '2026-06-03T13:05:00.000Z' },
      mayEdit: true,
      takenOver: null,
    });
    wait(60);
    expect(await hold(by(NORTH_SECOND))).toEqual({
      holder: { name: 'Nora North', isYou: false, since: '2026-06-03T13:05:00.000Z' },
      mayEdit: true,
      takenOver: null,
    });
  });

  it('goes on as long as it is heard of, and ends two minutes after', async () => {
    const { hold, wait } = desk();
    await hold(by(NORTH));
    wait(119);
    await hold(by(NORTH));
    wait(119);
    expect((await hold(by(NORTH_SECOND))).holder?.isYou).toBe(false);
    wait(1);
    expect((await hold(by(NORTH_SECOND))).holder).toEqual({ name: '', isYou: true, since: '2026-06-03T13:08:59.000Z' });
  });

  it('is the same in a second tab, which does not end it by closing', async () => {
    const { hold, release } = desk();
    await hold(by(NORTH, 'first'));
    expect((await hold(by(NORTH, 'second'))).holder?.isYou).toBe(true);
    await release(by(NORTH, 'first'));
    expect((await hold(by(NORTH_SECOND))).holder?.isYou).toBe(false);
    await release(by(NORTH, 'second'));
    expect((await hold(by(NORTH_SECOND))).holder?.isYou).toBe(true);
  });

  it('is taken over with a notice that only the one reads who had it, and can be taken back', async () => {
    const { hold, takeOver } = desk();
    await hold(by(NORTH));
    expect((await takeOver(by(NORTH_SECOND), ' It goes out at five. ')).holder?.isYou).toBe(true);
    expect(await hold(by(NORTH))).toMatchObject({ holder: { name: 'Sam Second' }, takenOver: { notice: 'It goes out at five.' } });
    expect((await takeOver(by(NORTH), '')).holder?.isYou).toBe(true);
    expect((await hold(by(NORTH_SECOND))).takenOver).toEqual({ notice: '' });
    await expect(takeOver(by(NORTH), 'x'.repeat(301))).rejects.toMatchObject({ code: 'lease.notice-too-long' });
  });

  it('is nothing for those who may not change the document', async () => {
    const { hold, takeOver, onlyReads, leases } = desk();
    onlyReads();
    expect(await hold(by(SOUTH))).toEqual({ holder: null, mayEdit: false, takenOver: null });
    expect((await leases.of([EVENT])).size).toBe(0);
    await expect(takeOver(by(SOUTH), '')).rejects.toMatchObject({ code: 'role.not-enough' });
  });

  it('ends with the rights of its holder', async () => {
    const { hold, requireFree } = desk();
    await hold(by(LEAVER));
    await requireFree(NORTH);
    expect((await hold(by(NORTH))).holder?.isYou).toBe(true);
  });

  it('keeps out the saves of others, not those of its holder, until it ends', async () => {
    const { hold, requireFree, wait } = desk();
    await hold(by(NORTH));
    await requireFree(NORTH);
    await expect(requireFree(NORTH_SECOND)).rejects.toMatchObject({
      code: 'lease.held',
      message: 'Nora North has been editing “Open day” since 3 June 2026 at 14:05. Wait until they are done, or take over in its form.',
    });
    wait(120);
    await requireFree(NORTH_SECOND);
  });
});
