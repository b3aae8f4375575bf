import type { ReviewAct } from '../../../../../src/plugins/editorial/contract';
import { openRound } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/review-round';

const act = (number: number, action: ReviewAct['action'], more: Partial<ReviewAct> = {}): ReviewAct => ({
  subject: { type: 'note', id: 'a' },
  number,
  action,
  revision: number,
  actor: 'staff:7',
  partnership: 'north',
  agency: null,
  note: '',
  at: '2026-01-01T00:00:00.000Z',
  ...more,
});

describe('a round of review', () => {
  it('is not open before anything was sent for review', () => {
    expect(openRound([])).toBeNull();
  });

  it('ends when it is taken back, and when it is published', () => {
    expect(openRound([act(1, 'submit'), act(2, 'take-back')])).toBeNull();
    expect(openRound([act(1, 'submit'), act(2, 'approve'), act(3, 'publish')])).toBeNull();
  });

  it('begins anew, without the agreements of the one before', () => {
    const round = openRound([act(1, 'submit'), act(2, 'approve'), act(3, 'publish'), act(4, 'submit')]);
    expect(round).toMatchObject({ submitted: { number: 4 }, agreements: [], asked: null });
  });

  it('keeps the newest agreement of each agency and each person', () => {
    const round = openRound([
      act(1, 'submit'),
      act(2, 'approve', { agency: 'police' }),
      act(3, 'approve', { actor: 'staff:8' }),
      act(4, 'approve', { agency: 'police', actor: 'staff:9' }),
      act(5, 'approve', { actor: 'staff:8' }),
    ]);
    expect(round?.agreements.map(({ number }) => number)).toEqual([4, 5]);
  });

  it('keeps agreements over a request for changes and the next submission, but for that of whoever asked', () => {
    const round = openRound([
      act(1, 'submit'),
      act(2, 'approve', { actor: 'staff:8' }),
      act(3, 'approve', { actor: 'staff:9', agency: 'police' }),
      act(4, 'request-changes', { actor: 'staff:9' }),
      act(5, 'submit'),
    ]);
    expect(round).toMatchObject({ submitted: { number: 5 }, asked: null });
    expect(round?.agreements.map(({ actor }) => actor)).toEqual(['staff:8']);
  });

  it('says what was asked for until it is sent again', () => {
    expect(openRound([act(1, 'submit'), act(2, 'request-changes', { note: 'Shorter.' })])?.asked?.note).toBe('Shorter.');
  });
});
