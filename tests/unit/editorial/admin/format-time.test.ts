import { formatTime } from '../../../../src/plugins/editorial/admin/src/format-time';

describe('the time beside a publication', () => {
  it('reads as people in Britain write it, in summer time', () => {
    expect(formatTime('2026-06-03T13:05:09.000Z')).toBe('3 June 2026, 14:05');
  });

  it('shows winter time as it is, and midnight as 00:00', () => {
    expect(formatTime('2026-12-01T00:00:00.000Z')).toBe('1 December 2026, 00:00');
  });

  it('gives the day in London when it is another one in UTC', () => {
    expect(formatTime('2026-07-31T23:30:00.000Z')).toBe('1 August 2026, 00:30');
  });
});
