import { formLeaseOf, hasComeBack } from '../../../../src/plugins/editorial/admin/src/lease/form-lease';

const since = '2026-06-03T13:05:00.000Z';
const mine = { holder: { name: '', isYou: true, since }, mayEdit: true, takenOver: null };
const theirs = { holder: { name: 'Jo Clarke', isYou: false, since }, mayEdit: true, takenOver: { notice: 'At five.' } };

describe('a form and its lease', () => {
  it('holds still only while somebody else has it', () => {
    expect([undefined, mine, { holder: null, mayEdit: false, takenOver: null }].map((standing) => formLeaseOf(standing).kind)).toEqual([
      'free',
      'free',
      'free',
    ]);
    expect(formLeaseOf(theirs)).toEqual({ kind: 'theirs', name: 'Jo Clarke', since, mayTakeOver: true, takenOver: { notice: 'At five.' } });
  });

  it('looks up the newest words when its turn has come, and not at every sign of life', () => {
    const later = { ...mine, holder: { ...mine.holder, since: '2026-06-03T14:00:00.000Z' } };
    expect([hasComeBack(undefined, mine), hasComeBack(mine, mine), hasComeBack(mine, theirs)]).toEqual([false, false, false]);
    expect([hasComeBack(theirs, later), hasComeBack(mine, later)]).toEqual([true, true]);
  });
});
