import type { SubjectRef } from '../../../../../src/kernel';
import type { Actor, ReviewCommand, WorkflowKind } from '../../../../../src/plugins/editorial/contract';
import { tellsOfCase } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/case-content';
import { READY_WORKFLOWS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import {
  aNote,
  fakeEditorial,
  type FakeEditorial,
  NORTH,
  NORTH_CONTRIBUTOR,
  NORTH_MANAGER,
  NORTH_SECOND,
  saveJournal,
} from '../../../../support/fake-editorial';

const LEAD = 'It tells of a case, and the review lead has not agreed yet.';
/** A note that tells of a case, with a day before which it may not be public. */
const aCase = (id: string, more: Parameters<typeof aNote>[1] = {}) =>
  aNote(id, { review: { pseudonym: 'Child X' }, embargoDate: '2020-03-02', ...more });

describe('what tells of a case', () => {
  let editorial: FakeEditorial;

  beforeEach(() => {
    editorial = fakeEditorial();
  });

  const ask = (workflow: WorkflowKind, more: Partial<(typeof READY_WORKFLOWS)['simple']> = {}) => {
    for (const type of ['note', 'journal'])
      editorial.desk.rows.signOffSettings.push({ partnership: 'north', type, settings: { ...READY_WORKFLOWS[workflow], ...more } });
  };
  const nameLead = (...users: readonly number[]) =>
    editorial.signOff.signOffSettings.nameReviewLeads(
      'north',
      users.map((userId) => ({ userId, isDeputy: false })),
      NORTH_MANAGER,
    );
  const act = async (subject: SubjectRef, actor: Actor, action: ReviewCommand['action']) => {
    const { seen } = await editorial.signOff.signOff.standing(subject, actor);
    await editorial.signOff.signOff.act({ subject, actor, action, note: '', agency: null, seen });
  };
  const missing = async (subject: SubjectRef) => (await editorial.signOff.signOff.standing(subject, NORTH_SECOND)).missing;

  it('waits for a review lead, whatever the workflow, also through commands', async () => {
    const note = await editorial.save(aCase('a'));
    expect(await missing(note)).toEqual([
      'It tells of a case, so a review lead has to agree, and nobody is one yet. A manager names one under Partnership settings, Sign-off.',
    ]);
    for (const actor of [NORTH, NORTH_MANAGER, { id: 'command' }] as const)
      await expect(editorial.publish(note, { actor })).rejects.toMatchObject({ code: 'signoff.missing' });
    await nameLead(9);
    await act(note, NORTH, 'submit');
    await expect(act(note, NORTH_SECOND, 'approve')).rejects.toMatchObject({
      code: 'signoff.not-signatory',
      message: 'Only those who sign for the review lead can do that.',
    });
    expect(await missing(note)).toEqual([LEAD]);
    await act(note, NORTH_CONTRIBUTOR, 'approve');
    await editorial.publish(note, { actor: NORTH });
    expect(editorial.said()).toEqual(['published note:a 1']);
  });

  it('stands at any depth of a document, as in the sections of a newsletter', () => {
    const type = { caseContent: { components: ['test.case'] } };
    const inSection = (component: string) => ({ sections: [{ body: [{ __component: component }] }] });
    expect([tellsOfCase(inSection('test.case'), type), tellsOfCase(inSection('test.prose'), type)]).toEqual([true, false]);
  });

  it('is agreed to by no lead who wrote it, and by words that changed since not at all', async () => {
    await nameLead(7, 8);
    const note = await editorial.save(aCase('a'), NORTH.id);
    await act(note, NORTH, 'submit');
    await expect(act(note, NORTH, 'approve')).rejects.toMatchObject({ code: 'signoff.own-work' });
    await act(note, NORTH_SECOND, 'approve');
    expect(await missing(note)).toEqual([]);
    await editorial.save(aCase('a', { text: 'He is twelve.' }), NORTH.id);
    expect(await missing(note)).toEqual([LEAD]);
  });

  it('waits for the agencies beside the lead where agencies sign', async () => {
    ask('statutory', { agenciesNeeded: 1 });
    const seat = (id: string, userId: number) => ({
      ...{ id, name: id, kind: 'other' as const, partnership: 'north', hasEnded: false },
      signatories: [{ userId, isDeputy: false }],
    });
    editorial.desk.rows.agencies.push(seat('Police', 8), seat('Health', 9));
    await nameLead(10);
    const note = await editorial.save(aCase('a'));
    expect(await missing(note)).toEqual([LEAD, '1 more of Police and Health must agree.']);
    const other = await editorial.save(aNote('b'));
    expect(await missing(other)).toEqual(['1 more of Police and Health must agree.']);
    await act(note, NORTH, 'submit');
    await act(note, NORTH_SECOND, 'approve');
    expect(await missing(note)).toEqual([LEAD]);
    await act(note, NORTH_MANAGER, 'approve');
    expect(await missing(note)).toEqual([]);
  });

  it('is not covered by the agreement to what it stands in', async () => {
    ask('two-pairs');
    await nameLead(9);
    const journal = await saveJournal(editorial, 'j', [await editorial.save(aCase('a'))]);
    await act(journal, NORTH, 'submit');
    await act(journal, NORTH_SECOND, 'approve');
    expect(await missing(journal)).toEqual([expect.stringMatching(/^“.*” goes public with it\. It tells of a case, /)]);
    await expect(editorial.publish(journal, { actor: NORTH })).rejects.toMatchObject({
      code: 'signoff.missing',
      problems: [{ place: { id: 'a' } }],
    });
  });

  it('does not stop needing its lead by another wording, neither in review nor once it is public', async () => {
    await nameLead(9);
    const note = await editorial.save(aCase('a'));
    await act(note, NORTH, 'submit');
    await editorial.save(aNote('a', { text: 'The same, as plain words.' }));
    expect(await missing(note)).toEqual([LEAD]);
    await editorial.save(aCase('a'));
    await act(note, NORTH_CONTRIBUTOR, 'approve');
    await editorial.publish(note, { actor: NORTH });
    await editorial.save(aNote('a', { text: 'The same, as plain words.' }));
    await expect(editorial.publish(note, { actor: NORTH })).rejects.toMatchObject({ code: 'signoff.missing' });
    await act(note, NORTH, 'submit');
    await act(note, NORTH_CONTRIBUTOR, 'approve');
    await editorial.publish(note, { actor: NORTH });
    await editorial.save(aNote('a', { text: 'Of no case any more.' }));
    await editorial.publish(note, { actor: NORTH });
  });

  it('needs a day before which it may not be public', async () => {
    await nameLead(9);
    const note = await editorial.save(aCase('a', { embargoDate: null }));
    await act(note, NORTH, 'submit');
    await act(note, NORTH_CONTRIBUTOR, 'approve');
    await expect(editorial.publish(note, { actor: NORTH })).rejects.toMatchObject({
      code: 'publication.blocked',
      problems: [{ rule: 'case.embargo-missing', place: { id: 'a', attribute: 'embargoDate' } }],
    });
  });

  it('shows managers who leads, and takes nobody from outside', async () => {
    await nameLead(9);
    const { reviewLeads, agencies } = await editorial.signOff.signOffSettings.desk('north', NORTH_MANAGER);
    expect([reviewLeads, agencies]).toEqual([[{ userId: 9, isDeputy: false }], []]);
    await expect(nameLead(20)).rejects.toMatchObject({ code: 'agency.signatory-unknown' });
    await expect(editorial.signOff.signOffSettings.nameReviewLeads('north', [], NORTH)).rejects.toMatchObject({ code: 'role.not-enough' });
  });
});
