import {
  isAccessOpen,
  requireReason,
  requireTakesVisits,
  supportEnds,
} from '../../../../src/plugins/partnerships/server/src/domain/support/support-rules';
import { refusalOf } from '../../../support/refusal-of';

const NOW = '2026-03-02T12:00:00.000Z';

describe('support access', () => {
  it('needs a reason that says something', () => {
    expect(requireReason('  Their newsletter\n does not open. ')).toBe('Their newsletter does not open.');
    expect(requireReason('\u202EThe feed\u0000 does\u200B not open.')).toBe('The feed does not open.');
    expect(refusalOf(() => requireReason('help      me'))).toBe('support.reason');
    expect(refusalOf(() => requireReason('\u200B'.repeat(20)))).toBe('support.reason');
  });

  it('ends by itself, after a day at the latest', () => {
    expect(supportEnds(new Date(NOW), 4)).toBe('2026-03-02T16:00:00.000Z');
    expect([0, 25, 1.5, Number.NaN].map((hours) => refusalOf(() => supportEnds(new Date(NOW), hours)))).toEqual(
      Array.from({ length: 4 }, () => 'support.hours'),
    );
  });

  it('opens what merely closed, whose working copies nobody else may open, but not what became part of another', () => {
    const north = { name: 'North', closedOn: null, partOf: null };
    const closed = { ...north, closedOn: '2026-03-02' };
    expect(refusalOf(() => requireTakesVisits({ ...closed, partOf: 'South' }))).toBe('partnership.closed');
    expect(() => requireTakesVisits({ ...closed, partOf: 'South' })).toThrow(
      'North has been part of South since Monday, 2 March 2026, and so is all that it had. Open support access to South.',
    );
    requireTakesVisits(north);
    requireTakesVisits(closed);
  });

  it('is open until its end, or until it is ended', () => {
    const times = { begunAt: NOW, endsAt: '2026-03-02T13:00:00.000Z', endedAt: null };
    const access = { id: 'a', userId: 1, partnership: 'p', beside: [], reason: 'r', ...times };
    expect(isAccessOpen(access, NOW)).toBe(true);
    expect(isAccessOpen(access, access.endsAt)).toBe(false);
    expect(isAccessOpen({ ...access, endedAt: NOW }, NOW)).toBe(false);
  });
});
