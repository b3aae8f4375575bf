import { dayEnds, dayStarts, monthEnds, shiftDay } from '../../../../../src/plugins/delivery/server/src/domain/time/days';

const HOUR = 3_600_000;

describe('a local day', () => {
  it.each([
    ['2026-03-28', 24],
    ['2026-03-29', 23],
    ['2026-10-25', 25],
  ])('%s has %i hours', (day, hours) => {
    expect((dayEnds(day, 'Europe/London') - dayStarts(day, 'Europe/London')) / HOUR).toBe(hours);
  });

  it('is followed by the next across months and leap days', () => {
    expect(shiftDay('2024-02-28', 1)).toBe('2024-02-29');
    expect(shiftDay('2026-01-01', -1)).toBe('2025-12-31');
  });
});

describe('a month', () => {
  it('is over when the next one begins, by local clocks', () => {
    expect(new Date(monthEnds('2026-06', 'Europe/London')).toISOString()).toBe('2026-06-30T23:00:00.000Z');
    expect(new Date(monthEnds('2026-12', 'Europe/London')).toISOString()).toBe('2027-01-01T00:00:00.000Z');
  });
});
