import type { ReviewAct } from '../../../../../src/plugins/editorial/contract';
import { whatGuestSaid } from '../../../../../src/plugins/editorial/server/src/domain/guests/what-guest-said';

const said = (...actions: readonly ReviewAct['action'][]): string[] => {
  const acts = actions.map((action, index): ReviewAct => {
    const facts = { partnership: null, agency: null, revision: 1, at: '', note: `${action} ${String(index)}` };
    return {
      subject: { type: 'note', id: 'a' },
      number: index + 1,
      actor: action === 'submit' ? 'staff:7' : 'guest:vale',
      action,
      ...facts,
    };
  });
  const other: ReviewAct[] = acts.slice(0, 1).map((act) => ({ ...act, actor: 'guest:other', action: 'comment', note: 'Of another.' }));
  const { answer, remark } = whatGuestSaid([...acts, ...other], 'vale');
  return [answer?.note ?? '', remark?.note ?? ''];
};

describe('what staff are shown of a guest', () => {
  it('keeps the comment or request beside the agreement that came after it', () => {
    expect(said('submit', 'comment', 'approve')).toEqual(['approve 2', 'comment 1']);
    expect(said('submit', 'comment', 'request-changes', 'submit', 'approve')).toEqual(['approve 4', 'request-changes 2']);
  });

  it('keeps the agreement beside the comment that came after it', () => {
    expect(said('approve', 'comment')).toEqual(['approve 0', 'comment 1']);
    expect(said('request-changes', 'comment', 'comment')).toEqual(['request-changes 0', 'comment 2']);
  });

  it('is the newest comment of who answered neither, beside the one before it, and nothing of who said nothing', () => {
    expect(said('comment')).toEqual(['comment 0', '']);
    expect(said('comment', 'comment')).toEqual(['comment 1', 'comment 0']);
    expect(said('submit')).toEqual(['', '']);
  });
});
