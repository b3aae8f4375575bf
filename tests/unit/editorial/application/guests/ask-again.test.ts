import type { SubjectRef } from '../../../../../src/kernel';
import type { Actor, ReviewCommand } from '../../../../../src/plugins/editorial/contract';
import { READY_WORKFLOWS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { aNote, fakeEditorial, type FakeEditorial, NORTH, NORTH_MANAGER } from '../../../../support/fake-editorial';
import { aGuest } from '../../../../support/fake-editorial/guest-visitor';

describe('guests, when a document is sent for review again', () => {
  let editorial: FakeEditorial;
  let note: SubjectRef;

  const act = async (action: ReviewCommand['action'], actor: Actor = NORTH) => {
    await editorial.signOff.signOff.act({
      subject: note,
      actor,
      action,
      note: action === 'submit' ? '' : 'Why.',
      agency: null,
      seen: null,
    });
  };
  const save = async (text: string) => {
    note = await editorial.save(aNote('a', { text }), NORTH.id);
  };

  beforeEach(async () => {
    editorial = fakeEditorial();
    const settings = { ...READY_WORKFLOWS.statutory, agenciesNeeded: 2 };
    editorial.desk.rows.signOffSettings.push({ partnership: 'north', type: 'note', settings });
    for (const id of ['Health', 'Police'])
      editorial.desk.rows.agencies.push({ id, name: id, kind: 'other', partnership: 'north', hasEnded: false, signatories: [] });
    await save('one');
    await act('submit');
  });

  it('get one e-mail with a fresh link when they asked for changes, and the older link ends', async () => {
    const vale = await aGuest(editorial, note, { agency: 'Health' });
    await vale.answer('request-changes', 'Name the clinic.');
    await save('two');
    expect(vale.links()).toHaveLength(1);
    const older = vale.knock();
    await act('submit');
    expect(vale.links()).toHaveLength(2);
    const [mail] = vale.mails().slice(-1);
    expect(mail?.paragraphs.join(' ')).toContain(
      'you asked for changes to a note of north. It was changed, and is ready to be looked at again.',
    );
    await expect(editorial.guests.door.sendCode(older)).rejects.toMatchObject({ code: 'guest.link-unknown' });
    expect((await vale.read(await vale.comeIn())).changes).toMatchObject({
      since: 'you asked for changes',
      changes: [{ kind: 'value', before: 'one', after: 'two' }],
    });
    await vale.answer('approve');
    expect((await vale.read(await vale.comeIn())).changes).toBeNull();
  });

  it('are told so when nothing was changed', async () => {
    const vale = await aGuest(editorial, note, { agency: 'Health' });
    await vale.answer('request-changes', 'Name the clinic.');
    await act('submit');
    expect(vale.mails().at(-1)?.paragraphs.join(' ')).toContain('sent for review once more as it was');
  });

  it('get one when their agreement covers the words no more, and none when it does', async () => {
    const vale = await aGuest(editorial, note, { agency: 'Health' });
    const hale = await aGuest(editorial, note, { agency: 'Police', email: 'hale@outside.example.org' });
    await vale.answer('approve');
    await hale.answer('request-changes', 'Shorter.');
    await act('submit');
    expect([vale.links().length, hale.links().length]).toEqual([1, 2]);
    await hale.answer('request-changes', 'Much shorter.');
    await save('two');
    await act('submit');
    expect([vale.links().length, hale.links().length]).toEqual([2, 3]);
    expect(vale.mails().at(-1)?.paragraphs.join(' ')).toContain('you agreed to a note');
  });

  it('get none when they were withdrawn, are too late, did not answer, or only comment', async () => {
    const withdrawn = await aGuest(editorial, note, { agency: 'Health' });
    const late = await aGuest(editorial, note, { agency: 'Police', email: 'hale@outside.example.org' });
    const silent = await aGuest(editorial, note, { agency: 'Police', email: 'noor@outside.example.org' });
    const reader = await aGuest(editorial, note, { agency: null, email: 'reed@outside.example.org' });
    await reader.answer('comment', 'Nice.');
    await late.answer('approve');
    await withdrawn.answer('request-changes', 'Shorter.');
    await editorial.guests.withdraw(note, withdrawn.id, NORTH_MANAGER);
    editorial.desk.rows.guests = editorial.desk.rows.guests.map((row) => (row.id === late.id ? { ...row, expiresAt: '2026-03-02' } : row));
    await save('two');
    await act('submit');
    for (const guest of [withdrawn, late, silent, reader]) expect(guest.links()).toHaveLength(1);
  });

  it('are left alone about what was published since they answered', async () => {
    const vale = await aGuest(editorial, note, { agency: 'Health' });
    const hale = await aGuest(editorial, note, { agency: 'Police', email: 'hale@outside.example.org' });
    await vale.answer('approve');
    await hale.answer('approve');
    await editorial.publish(note, { actor: NORTH_MANAGER });
    await save('two');
    await act('submit');
    expect(vale.links()).toHaveLength(1);
  });
});
