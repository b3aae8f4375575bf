import { READY_WORKFLOWS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { aNote, fakeEditorial, type FakeEditorial, NORTH, NORTH_MANAGER } from '../../../../support/fake-editorial';
import { aGuest, type VisitingGuest } from '../../../../support/fake-editorial/guest-visitor';

describe('the door of a guest', () => {
  let editorial: FakeEditorial;
  let vale: VisitingGuest;
  const door = () => editorial.guests.door;
  const codes = () => vale.mails().filter(({ link }) => link === null).length;
  const wrong = () => door().enter(vale.knock(), vale.code() === '000000' ? '000001' : '000000');
  const at = (time: string) => editorial.clock.goTo(`2026-03-02T${time}:00.000Z`);

  beforeEach(async () => {
    editorial = fakeEditorial();
    editorial.desk.rows.signOffSettings.push({ partnership: 'north', type: 'note', settings: READY_WORKFLOWS['two-pairs'] });
    const note = await editorial.save(aNote('a'), NORTH.id);
    await editorial.signOff.signOff.act({ subject: note, actor: NORTH, action: 'submit', note: '', agency: null, seen: null });
    vale = await aGuest(editorial, note, { agency: null });
  });

  it('sends no second code within a minute, and the first goes on working', async () => {
    at('10:00');
    await expect(door().sendCode(vale.knock())).resolves.toBe('sent');
    for (const _ of [2, 3, 4, 5, 6]) await expect(door().sendCode(vale.knock())).resolves.toBe('sent-before');
    expect(codes()).toBe(1);
    await expect(door().enter(vale.knock(), vale.code())).resolves.toEqual(expect.any(String));
  });

  it('sends another after a minute, and at once when the one before is used up', async () => {
    at('10:00');
    await door().sendCode(vale.knock());
    at('10:01');
    await expect(door().sendCode(vale.knock())).resolves.toBe('sent');
    for (const _ of [1, 2, 3, 4, 5]) await expect(wrong()).rejects.toThrow();
    await expect(door().sendCode(vale.knock())).resolves.toBe('sent');
    expect(codes()).toBe(3);
  });

  it('says after five codes in an hour from when the next is sent, keeps who reads inside, and keeps its word', async () => {
    at('10:00');
    const secret = await vale.comeIn();
    for (const minute of ['02', '04', '06', '08']) {
      at(`10:${minute}`);
      await door().sendCode(vale.knock());
    }
    at('10:30');
    const tooOften = door().sendCode(vale.knock());
    await expect(tooOften).rejects.toMatchObject({ code: 'guest.code-too-often' });
    await expect(tooOften).rejects.toThrow('from Monday 2 March 2026 at 11am, UK time (GMT)');
    await expect(vale.read(secret)).resolves.toMatchObject({ title: 'a' });
    at('11:00');
    await expect(door().sendCode(vale.knock())).resolves.toBe('sent');
  });

  it('closes the link after thirty wrong codes in its whole life, right ones in between, and a new link starts anew', async () => {
    for (let tried = 0, hour = 10; tried < 29; tried += 1) {
      if (tried % 4 === 0) {
        at(`${String(hour)}:00`);
        await vale.comeIn();
        at(`${String(hour)}:05`);
        await door().sendCode(vale.knock());
        hour += 1;
      }
      await expect(wrong()).rejects.toMatchObject({ code: 'guest.code-wrong' });
    }
    await expect(wrong()).rejects.toMatchObject({ code: 'guest.link-blocked' });
    await expect(door().enter(vale.knock(), vale.code())).rejects.toMatchObject({ code: 'guest.link-blocked' });
    const [note] = editorial.desk.rows.guests.map(({ subject }) => subject);
    if (!note) throw new Error('Nobody was asked.');
    const isLocked = async () => (await editorial.guests.desk(note, NORTH_MANAGER)).guests.map((guest) => guest.isLocked);
    await expect(isLocked()).resolves.toEqual([true]);
    await editorial.guests.sendAgain(note, vale.id, NORTH_MANAGER);
    await expect(isLocked()).resolves.toEqual([false]);
    await vale.comeIn();
  });
});
