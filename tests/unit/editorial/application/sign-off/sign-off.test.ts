import type { SubjectRef } from '../../../../../src/kernel';
import type { Actor, ReviewCommand, WorkflowKind } from '../../../../../src/plugins/editorial/contract';
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

const agency = (id: string, ...users: readonly number[]) => ({
  id,
  name: id,
  kind: 'other' as const,
  partnership: 'north',
  hasEnded: false,
  signatories: users.map((userId) => ({ userId, isDeputy: false })),
});

describe('sign-off', () => {
  let editorial: FakeEditorial;

  beforeEach(() => {
    editorial = fakeEditorial();
  });

  const ask = (workflow: WorkflowKind, more: Partial<(typeof READY_WORKFLOWS)['simple']> = {}) => {
    for (const type of ['note', 'journal']) {
      editorial.desk.rows.signOffSettings.push({ partnership: 'north', type, settings: { ...READY_WORKFLOWS[workflow], ...more } });
    }
  };
  const act = async (subject: SubjectRef, actor: Actor, action: ReviewCommand['action'], more: Partial<ReviewCommand> = {}) => {
    const { seen } = await editorial.signOff.signOff.standing(subject, actor);
    await editorial.signOff.signOff.act({ subject, actor, action, note: '', agency: null, seen, ...more });
  };
  const standing = (subject: SubjectRef, actor: Actor = NORTH_SECOND) => editorial.signOff.signOff.standing(subject, actor);

  it('is asked of nobody until a manager chose it', async () => {
    const note = await editorial.save(aNote('a'));
    await expect(standing(note)).resolves.toMatchObject({ state: 'draft', workflow: 'simple', missing: [] });
    await editorial.publish(note, { actor: NORTH });
    expect(editorial.said()).toEqual(['published note:a 1']);
  });

  it('lets nothing out by any door before it was agreed to, and nothing is half done', async () => {
    ask('two-pairs');
    const note = await editorial.save(aNote('a'));
    for (const actor of [NORTH, NORTH_MANAGER, { id: 'command' }, { id: 'system' }] as const) {
      await expect(editorial.publish(note, { actor })).rejects.toMatchObject({ code: 'signoff.missing' });
    }
    await act(note, NORTH, 'submit');
    await expect(editorial.publish(note, { actor: NORTH })).rejects.toMatchObject({ code: 'signoff.missing' });
    expect(editorial.said()).toEqual([]);
  });

  it('is not waited for at a co-owner that closed', async () => {
    for (const partnership of ['south', 'closed'])
      editorial.desk.rows.signOffSettings.push({ partnership, type: 'note', settings: READY_WORKFLOWS['two-pairs'] });
    const waiting = await editorial.save(aNote('a', {}, ['north', 'south']));
    expect((await standing(waiting)).missing).toHaveLength(1);
    const note = await editorial.save(aNote('b', {}, ['north', 'closed']));
    await expect(standing(note)).resolves.toMatchObject({ missing: [], workflow: 'simple' });
    await editorial.publish(note, { actor: NORTH });
    expect(editorial.said()).toEqual(['published note:b 1']);
  });

  it('goes from the writer by a second person to the public', async () => {
    ask('two-pairs');
    const note = await editorial.save(aNote('a'));
    await act(note, NORTH, 'submit', { note: 'Please look.' });
    await expect(standing(note)).resolves.toMatchObject({
      state: 'in-review',
      submitted: { by: 'Nora North', note: 'Please look.' },
      missing: ['A second person has to agree to it.'],
    });
    await act(note, NORTH_SECOND, 'approve');
    await expect(standing(note)).resolves.toMatchObject({
      state: 'approved',
      missing: [],
      signOffs: [{ name: 'Sam Second', agreed: { covers: true } }],
    });
    await editorial.publish(note, { actor: NORTH });
    await expect(standing(note)).resolves.toMatchObject({ state: 'published', submitted: null });
    expect(editorial.desk.rows.reviewActs.map(({ action }) => action)).toEqual(['submit', 'approve', 'publish']);
  });

  it('is not given by a guest whom a writer chose, also where they wrote only afterwards', async () => {
    ask('statutory', { agenciesNeeded: 1 });
    editorial.desk.rows.agencies.push(agency('Health'));
    const note = await editorial.save(aNote('a'), NORTH.id);
    await act(note, NORTH, 'submit');
    const guest = {
      ...{ id: 'vale', subject: note, partnership: 'north', agency: 'Health', name: 'Dr Vale', email: 'v@example.org', note: '' },
    };
    const link = { askedAt: '', expiresAt: '9', tokenHash: '', withdrawnAt: null, wrongCodes: 0, code: null, session: null };
    const agree = (askedBy: Actor['id']) => {
      editorial.desk.rows.guests = [{ ...guest, ...link, askedBy }];
      const facts = { number: 2, revision: 1, partnership: 'north', agency: 'Health', note: '', at: '' };
      const others = editorial.desk.rows.reviewActs.filter(({ action }) => action !== 'approve');
      editorial.desk.rows.reviewActs = [...others, { subject: note, action: 'approve', actor: 'guest:vale', ...facts }];
    };
    agree(NORTH_MANAGER.id);
    await expect(standing(note)).resolves.toMatchObject({ state: 'approved', missing: [] });
    agree(NORTH.id);
    await expect(standing(note)).resolves.toMatchObject({
      state: 'in-review',
      missing: [expect.stringContaining('Health has'), expect.stringContaining('Nobody of the staff signs for Health:')],
    });
  });

  it('is never given by whoever wrote it first or changed it last', async () => {
    ask('two-pairs');
    const note = await editorial.save(aNote('a'), NORTH.id);
    await editorial.save(aNote('a', { text: 'more' }), NORTH_SECOND.id);
    await act(note, NORTH, 'submit');
    await expect(act(note, NORTH, 'approve')).rejects.toMatchObject({ code: 'signoff.own-work' });
    await expect(act(note, NORTH_SECOND, 'approve')).rejects.toMatchObject({ code: 'signoff.own-work' });
    await act(note, NORTH_MANAGER, 'approve');
    await expect(standing(note)).resolves.toMatchObject({ state: 'approved' });
  });

  it('counts no more once its giver changed the words, even back to what they were', async () => {
    ask('two-pairs');
    const note = await editorial.save(aNote('a', { text: 'one' }), NORTH.id);
    await act(note, NORTH, 'submit');
    await act(note, NORTH_SECOND, 'approve');
    await editorial.save(aNote('a', { text: 'two' }), NORTH_SECOND.id);
    await editorial.save(aNote('a', { text: 'one' }), NORTH_SECOND.id);
    await expect(editorial.publish(note, { actor: NORTH })).rejects.toMatchObject({ code: 'signoff.missing' });
  });

  it('covers only the words it was given to, says what changed since, and comes back with the words', async () => {
    ask('two-pairs');
    const note = await editorial.save(aNote('a', { text: 'one' }));
    await act(note, NORTH, 'submit');
    await act(note, NORTH_SECOND, 'approve');
    await editorial.save(aNote('a', { text: 'two' }));
    await expect(standing(note)).resolves.toMatchObject({
      state: 'in-review',
      missing: ['A second person has to agree to it.'],
      signOffs: [{ agreed: { covers: false, changesSince: ['Text: was “one”, is now “two”.'] } }],
    });
    await expect(editorial.publish(note, { actor: NORTH })).rejects.toMatchObject({ code: 'signoff.missing' });
    await editorial.save(aNote('a', { text: 'one' }));
    await expect(standing(note)).resolves.toMatchObject({ state: 'approved' });
  });

  it('of a whole is lost when one of its items changes, and names the change', async () => {
    ask('two-pairs');
    const note = await editorial.save(aNote('a', { text: 'one' }));
    const journal = await saveJournal(editorial, 'j', [note]);
    await act(journal, NORTH, 'submit');
    await act(journal, NORTH_SECOND, 'approve');
    await editorial.save(aNote('a', { text: 'two' }));
    await expect(standing(journal)).resolves.toMatchObject({
      state: 'in-review',
      signOffs: [{ agreed: { covers: false, changesSince: ['In “a”: Text: was “one”, is now “two”.'] } }],
    });
    await act(journal, NORTH_SECOND, 'approve');
    await editorial.publish(journal, { actor: NORTH });
    expect(editorial.said()).toEqual(['published note:a 2', expect.stringMatching(/^published journal:j /)]);
  });

  it('tells a reader nothing of the words of an item that is out of their reach', async () => {
    ask('two-pairs');
    const note = await editorial.save(aNote('a', { text: 'one' }));
    const journal = await saveJournal(editorial, 'j', [note]);
    await act(journal, NORTH, 'submit');
    await act(journal, NORTH_SECOND, 'approve');
    await editorial.save(aNote('a', { text: 'a secret' }));
    const hidden = await editorial.signOffForReader(() => Promise.resolve(false))(journal, NORTH_SECOND);
    expect(hidden.signOffs[0]?.agreed?.changesSince).toEqual(['Something of another partnership that stands in it was changed.']);
    expect(JSON.stringify(hidden)).not.toContain('secret');
    const { seen } = await standing(journal, NORTH_SECOND);
    expect(hidden.seen).toBe(seen);
  });

  it('of a whole covers items under the same settings, and not those that ask for more', async () => {
    ask('two-pairs');
    editorial.desk.rows.agencies.push(agency('police', 9));
    await editorial.desk.transact((tables) =>
      tables.signOffSettings.save(
        { partnership: 'north', type: 'note', settings: { ...READY_WORKFLOWS.statutory, agenciesNeeded: 1 } },
        { by: 'command', at: '' },
      ),
    );
    const note = await editorial.save(aNote('a'));
    const journal = await saveJournal(editorial, 'j', [note]);
    await act(journal, NORTH, 'submit');
    await act(journal, NORTH_SECOND, 'approve');
    await expect(editorial.publish(journal, { actor: NORTH })).rejects.toMatchObject({
      code: 'signoff.missing',
      message: 'It has not been agreed to yet. “a” goes public with it. police has not agreed yet.',
    });
    await act(note, NORTH, 'submit');
    await act(note, NORTH_CONTRIBUTOR, 'approve');
    await editorial.publish(journal, { actor: NORTH });
    expect(editorial.desk.rows.reviewActs.filter(({ action }) => action === 'publish').map(({ subject }) => subject.id)).toEqual([
      'j',
      'a',
    ]);
  });

  it('goes back with a reason, and comes again', async () => {
    ask('two-pairs');
    const note = await editorial.save(aNote('a'));
    await act(note, NORTH, 'submit');
    await expect(act(note, NORTH_SECOND, 'request-changes')).rejects.toMatchObject({ code: 'review.note-missing' });
    await expect(act(note, NORTH_SECOND, 'request-changes', { note: 'x'.repeat(2001) })).rejects.toMatchObject({
      code: 'review.note-too-long',
    });
    await act(note, NORTH_SECOND, 'request-changes', { note: 'Name the helpline.' });
    await expect(standing(note)).resolves.toMatchObject({
      state: 'changes-requested',
      asked: { by: 'Sam Second', note: 'Name the helpline.' },
    });
    await expect(act(note, NORTH_SECOND, 'approve')).rejects.toMatchObject({ code: 'review.not-now' });
    await editorial.save(aNote('a', { text: 'with the helpline' }));
    await act(note, NORTH, 'submit');
    await expect(standing(note)).resolves.toMatchObject({ state: 'in-review', asked: null });
  });

  it('is a person’s own where a second person agrees, also when they sign for an agency elsewhere', async () => {
    ask('two-pairs');
    editorial.desk.rows.agencies.push(agency('police', 8));
    const note = await editorial.save(aNote('a'));
    await act(note, NORTH, 'submit');
    await expect(standing(note)).resolves.toMatchObject({ signsFor: [] });
    await act(note, NORTH_SECOND, 'approve');
    await expect(standing(note)).resolves.toMatchObject({
      permissions: { approve: { code: 'signoff.already' } },
      signOffs: [{ name: 'Sam Second', isYours: true }],
    });
  });

  it('is refused when the words moved since they were looked at', async () => {
    ask('two-pairs');
    const note = await editorial.save(aNote('a'));
    await act(note, NORTH, 'submit');
    const { seen } = await standing(note);
    await editorial.save(aNote('a', { text: 'slipped in' }));
    await expect(act(note, NORTH_SECOND, 'approve', { seen })).rejects.toMatchObject({ code: 'review.stale' });
    expect(editorial.desk.rows.reviewActs).toHaveLength(1);
  });

  describe('by agencies', () => {
    beforeEach(() => {
      ask('statutory', { agenciesNeeded: 2, publisher: 'editor' });
      editorial.desk.rows.agencies.push(agency('police', 8), agency('health', 9), agency('council', 10, 8));
    });

    it('needs as many as were asked for, each by a person of its own', async () => {
      const note = await editorial.save(aNote('a'));
      await act(note, NORTH, 'submit');
      await expect(act(note, NORTH_SECOND, 'approve')).rejects.toMatchObject({ code: 'review.agency-missing' });
      await act(note, NORTH_SECOND, 'approve', { agency: 'police' });
      await expect(act(note, NORTH_SECOND, 'approve', { agency: 'council' })).rejects.toMatchObject({ code: 'signoff.one-agency' });
      await expect(standing(note)).resolves.toMatchObject({
        permissions: { approve: { code: 'signoff.one-agency' } },
        signOffs: [{ isYours: true }, { isYours: false }, { isYours: true }],
      });
      await expect(standing(note)).resolves.toMatchObject({ state: 'in-review', missing: ['1 more of health and council must agree.'] });
      await act(note, NORTH_CONTRIBUTOR, 'approve');
      await editorial.publish(note, { actor: NORTH });
    });

    it('is not given for an agency that one does not sign for', async () => {
      const note = await editorial.save(aNote('a'));
      await act(note, NORTH, 'submit');
      await expect(act(note, NORTH_CONTRIBUTOR, 'approve', { agency: 'police' })).rejects.toMatchObject({ code: 'review.agency-missing' });
      await expect(act(note, SOUTH, 'approve')).rejects.toMatchObject({ code: 'membership.missing' });
    });

    it('cannot be given by a signatory who left, and stands when it was given before', async () => {
      editorial.desk.rows.agencies[0] = agency('police', 30);
      const note = await editorial.save(aNote('a'));
      await act(note, NORTH, 'submit');
      await expect(act(note, LEAVER, 'approve')).rejects.toMatchObject({ code: 'membership.missing' });
      await expect(standing(note)).resolves.toMatchObject({
        signOffs: [
          { name: 'police', agreed: null },
          { name: 'health', agreed: null },
          { name: 'council', agreed: null },
        ],
      });
    });
  });

  describe('waiting work', () => {
    it('is what one may agree to, and one’s own with changes asked for', async () => {
      ask('two-pairs');
      const note = await editorial.save(aNote('a'));
      await act(note, NORTH, 'submit', { note: 'Please look.' });
      const tasks = async (actor: Actor) =>
        (await editorial.signOff.signOff.workOf(actor)).map(({ task, title, note: said }) => [task, title, said]);
      await expect(tasks(NORTH_SECOND)).resolves.toEqual([['review', 'a', 'Please look.']]);
      await expect(tasks(NORTH)).resolves.toEqual([]);
      await expect(tasks(SOUTH)).resolves.toEqual([]);
      await act(note, NORTH_SECOND, 'request-changes', { note: 'Shorter.' });
      await expect(tasks(NORTH_SECOND)).resolves.toEqual([]);
      await expect(tasks(NORTH)).resolves.toEqual([['change', 'a', 'Shorter.']]);
    });
  });

  it('forgets what was said of words that were erased', async () => {
    ask('two-pairs');
    const note = await editorial.save(aNote('a'));
    await act(note, NORTH, 'submit', { note: 'About a named child.' });
    await editorial.erase([note]);
    expect(JSON.stringify(editorial.desk.rows.reviewActs)).not.toContain('named child');
  });
});
