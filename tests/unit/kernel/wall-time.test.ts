import fc from 'fast-check';

import { instantsOf, isTimeZone, isWallTime, sayInstant, UK_ZONE, wallTimeAt } from '../../../src/kernel';

const utc = (iso: string): number => Date.parse(iso);
const MINUTE = 60_000;

describe('a time as clocks on the wall show it', () => {
  it('is one moment on most days, in winter and in summer', () => {
    expect(instantsOf('2026-11-24T09:00', UK_ZONE)).toEqual([utc('2026-11-24T09:00:00Z')]);
    expect(instantsOf('2026-07-24T09:00', UK_ZONE)).toEqual([utc('2026-07-24T08:00:00Z')]);
  });

  it('does not come at all when clocks go forward', () => {
    expect(instantsOf('2027-03-28T01:30', UK_ZONE)).toEqual([]);
    expect(instantsOf('2027-03-28T00:59', UK_ZONE)).toEqual([utc('2027-03-28T00:59:00Z')]);
    expect(instantsOf('2027-03-28T02:00', UK_ZONE)).toEqual([utc('2027-03-28T01:00:00Z')]);
  });

  it('comes twice when clocks go back, summer time first', () => {
    const twice = instantsOf('2026-10-25T01:30', UK_ZONE);
    expect(twice).toEqual([utc('2026-10-25T00:30:00Z'), utc('2026-10-25T01:30:00Z')]);
    expect(twice.map((instant) => sayInstant(instant, UK_ZONE))).toEqual([
      'Sunday 25 October 2026 at 1:30am, UK time (BST)',
      'Sunday 25 October 2026 at 1:30am, UK time (GMT)',
    ]);
    expect(instantsOf('2026-10-25T00:59', UK_ZONE)).toHaveLength(1);
    expect(instantsOf('2026-10-25T02:00', UK_ZONE)).toEqual([utc('2026-10-25T02:00:00Z')]);
  });

  it('is told in words, with where', () => {
    expect(sayInstant(utc('2026-11-24T09:00:00Z'), UK_ZONE)).toBe('Tuesday 24 November 2026 at 9am, UK time (GMT)');
    expect(sayInstant(utc('2026-07-01T11:00:00Z'), UK_ZONE)).toBe('Wednesday 1 July 2026 at midday, UK time (BST)');
    expect(sayInstant(utc('2026-12-31T00:00:00Z'), UK_ZONE)).toBe('Thursday 31 December 2026 at midnight, UK time (GMT)');
    expect(sayInstant(utc('2026-11-24T12:05:00Z'), UK_ZONE)).toBe('Tuesday 24 November 2026 at 12:05pm, UK time (GMT)');
    expect(sayInstant(utc('2026-11-24T09:00:00Z'), 'America/New_York')).toBe('Tuesday 24 November 2026 at 4am, America/New York time');
  });

  it.each(['2026-02-30T09:00', '2026-11-24T24:00', '2026-11-24', '24/11/2026 09:00', '2026-11-24T09:00:00Z', ''])('is not “%s”', (text) => {
    expect(isWallTime(text)).toBe(false);
  });

  it('knows zones from other words', () => {
    expect([UK_ZONE, 'UTC', 'Nowhere/At all', ''].map(isTimeZone)).toEqual([true, true, false, false]);
  });

  it('leads from any moment to what clocks show and back, in any zone', () => {
    const zones = fc.constantFrom(
      UK_ZONE,
      'Europe/Dublin',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'UTC',
    );
    const moments = fc.integer({ min: utc('2020-01-01T00:00:00Z') / MINUTE, max: utc('2040-01-01T00:00:00Z') / MINUTE });
    fc.assert(
      fc.property(moments, zones, (minute, zone) => {
        const instant = minute * MINUTE;
        const shown = wallTimeAt(instant, zone);
        const found = instantsOf(shown, zone);
        return isWallTime(shown) && found.includes(instant) && found.length <= 2 && found.every((each) => wallTimeAt(each, zone) === shown);
      }),
      { numRuns: 2000 },
    );
  });

  it('never names a moment at which clocks show another time', () => {
    const parts = fc.record({ day: fc.integer({ min: 0, max: 7300 }), minute: fc.integer({ min: 0, max: 1439 }) });
    fc.assert(
      fc.property(parts, ({ day, minute }) => {
        const wall = new Date(utc('2020-01-01T00:00:00Z') + (day * 1440 + minute) * MINUTE).toISOString().slice(0, 16);
        return instantsOf(wall, UK_ZONE).every((instant) => wallTimeAt(instant, UK_ZONE) === wall);
      }),
      { numRuns: 2000 },
    );
  });
});
