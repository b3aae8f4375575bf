import type { OwnedCopy } from '../../../src/partnership-life/domain/owned-copies';
import {
  handingDetails,
  type Handing,
  sayAgenciesEnd,
  sayBeginning,
  sayHanding,
  sayLeft,
  tellHanding,
} from '../../../src/partnership-life/domain/sign-off-after';
import { anAgency, NOBODY_ASKED, rulesOf, waiting } from '../../support/sign-off-facts';

const copy = (id: string, more: Partial<OwnedCopy> = {}): OwnedCopy => ({
  ...{ type: 'issue', id, title: id, slug: id, owner: 'north', coOwner: null },
  ...{ isPublic: false, isChanged: false, isRestricted: false, isHidden: false },
  ...more,
});
const handing = (more: Partial<Handing> = {}): Handing => ({
  ...NOBODY_ASKED,
  copies: [copy('spring'), copy('summer')],
  source: 'North Moor',
  target: 'South Vale',
  ...more,
});
const lines = (said: readonly (string | false)[]) => said.filter((line) => line !== false);
const statutory = rulesOf({ workflow: 'statutory', agenciesNeeded: 3 }, { agencies: [anAgency('Police', 1), anAgency('Health', 2)] });

describe('sign-off, when documents go to another partnership', () => {
  it('has nothing to say where nobody is asked and nothing waits', () => {
    expect(lines(sayHanding(handing()))).toEqual([]);
    expect([tellHanding(handing()), sayAgenciesEnd(handing())]).toEqual([[], false]);
    expect(handingDetails(handing()).every((detail) => detail.lines.length === 0)).toBe(true);
  });

  it('begins anew for what is in review, and what is scheduled waits for somebody, each by its name', () => {
    const waits = handing({
      underway: [waiting('spring', { isInReview: true }), waiting('summer', { isScheduled: true }), waiting('stays', { isInReview: true })],
    });
    expect(lines(sayHanding(waits))).toEqual([
      'In review now: 1 newsletter. What was agreed to counts no more: to go public, it is sent for review again, by the rules of “South Vale”.',
      'Attention: scheduled to go public: 1 newsletter. Nothing of that is published at its time, unless somebody schedules it again at “South Vale”.',
    ]);
    expect(handingDetails(waits)).toEqual([
      { title: 'To be sent for review again', lines: ['“spring”'] },
      { title: 'To be scheduled again', lines: ['“summer”'] },
    ]);
    expect(tellHanding(waits)).toEqual([
      'In review when it happened: “spring”. What was agreed to counts no more, and it is sent for review again at South Vale.',
      'Scheduled, and not published at that time any more: “summer”. It is scheduled again at South Vale.',
    ]);
  });

  it('hides in the plan what whoever looks may not see', () => {
    const hidden = handing({ copies: [copy('spring', { isHidden: true })], underway: [waiting('spring', { isInReview: true })] });
    expect(handingDetails(hidden)[0]?.lines).toEqual(['A newsletter that is not public']);
  });

  it('warns of rules that ask for less, for kinds that go over', () => {
    expect(lines(sayHanding(handing({ rules: statutory })))).toEqual([
      'Attention: “South Vale” asks for less before something goes public than “North Moor” does: newsletters (agreed to by nobody else instead of 3 agencies). Where that is not meant, have its managers change it first, under Partnership settings, Sign-off.',
    ]);
    expect(lines(sayHanding(handing({ rules: statutory, copies: [copy('tale', { type: 'story' })] })))).toEqual([]);
    expect(lines(sayHanding(handing({ targetRules: statutory })))).toEqual([]);
    expect(lines(sayHanding(handing({ rules: statutory, targetRules: null })))).toEqual([]);
  });

  it.each([
    [{ workflow: 'two-pairs' }, { workflow: 'simple' }],
    [{ workflow: 'statutory', agenciesNeeded: 1 }, { workflow: 'two-pairs' }],
    [
      { workflow: 'statutory', agenciesNeeded: 3 },
      { workflow: 'statutory', agenciesNeeded: 2 },
    ],
    [
      { workflow: 'statutory', compulsory: ['police'] },
      { workflow: 'statutory', compulsory: [] },
    ],
    [
      { workflow: 'two-pairs', approver: 'manager' },
      { workflow: 'two-pairs', approver: 'editor' },
    ],
    [
      { workflow: 'two-pairs', glassBreaker: 'manager' },
      { workflow: 'two-pairs', glassBreaker: 'publisher' },
    ],
    [{ publisher: 'manager' }, { publisher: 'editor' }],
  ] as const)('takes %j for stricter than %j, and not the other way round', (strict, open) => {
    expect(lines(sayHanding(handing({ rules: rulesOf(strict), targetRules: rulesOf(open) })))).toHaveLength(1);
    expect(lines(sayHanding(handing({ rules: rulesOf(open), targetRules: rulesOf(strict) })))).toEqual([]);
  });

  it('begins at a new one with the rules of the old, and says for whom nobody signs there', () => {
    const withLead = { ...statutory, reviewLeads: [{ userId: 2, isDeputy: false }] };
    const between = { source: 'North Moor', target: 'West' };
    expect(lines(sayBeginning(withLead, (userId) => userId === 1, between))).toEqual([
      '“West” begins with the sign-off rules of “North Moor”: newsletters are agreed to by 3 agencies. Its managers may change them afterwards.',
      'Attention: nobody who comes signs for “Health” at “West”. Its managers name somebody under Partnership settings, Sign-off, or ask somebody outside.',
      'Attention: no review lead comes to “West”. Until its managers name one, nothing that tells of a case goes public there.',
    ]);
    expect(lines(sayBeginning(rulesOf(), () => false, between))).toEqual([]);
  });

  it('says for whom nobody signs any more where they went away', () => {
    const withLead = { ...statutory, agencies: [...statutory.agencies, anAgency('Empty')], reviewLeads: [{ userId: 2, isDeputy: false }] };
    expect(lines(sayLeft(withLead, (userId) => userId === 1, 'North Moor'))).toEqual([
      'Attention: nobody signs for “Health” at “North Moor” any more. Its managers name somebody under Partnership settings, Sign-off, or ask somebody outside.',
      'Attention: “North Moor” has no review lead any more. Until its managers name one, nothing that tells of a case goes public there.',
    ]);
    expect(lines(sayLeft(withLead, () => true, 'North Moor'))).toEqual([]);
  });

  it('names ten at most in a letter', () => {
    const many = Array.from({ length: 12 }, (_, index) => `no. ${String(index + 1)}`);
    const told = tellHanding(
      handing({ copies: many.map((id) => copy(id)), underway: many.map((id) => waiting(id, { isInReview: true })) }),
    );
    expect(told[0]).toContain('“no. 10” and 2 others.');
  });
});
