import fc from 'fast-check';

import { DomainError } from '../../../../../src/kernel';
import type { Turn } from '../../../../../src/plugins/editorial/contract';
import { saidLateness } from '../../../../../src/plugins/editorial/server/src/domain/schedule/lateness';
import { scheduledTime } from '../../../../../src/plugins/editorial/server/src/domain/schedule/scheduled-time';

const NOW = new Date('2026-10-01T08:00:00.000Z');
const ZONE = 'Europe/London';
const timeOf = (wallTime: string, turn: Turn | null = null, now = NOW) => scheduledTime({ time: { wallTime, turn }, timeZone: ZONE, now });
const refusal = (work: () => unknown): { readonly code: string; readonly message: string } => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('It was not refused.');
};

describe('the time somebody asks for', () => {
  it('is the moment at which clocks in the zone show it', () => {
    expect(timeOf('2026-10-02T09:00').toISOString()).toBe('2026-10-02T08:00:00.000Z');
    expect(timeOf('2026-11-24T09:00').toISOString()).toBe('2026-11-24T09:00:00.000Z');
  });

  it('is refused when it has passed, in words', () => {
    expect(refusal(() => timeOf('2026-10-01T09:00'))).toMatchObject({
      code: 'schedule.time-past',
      message: 'Thursday 1 October 2026 at 9am, UK time (BST) has passed. Choose a time to come, or publish now.',
    });
    expect(timeOf('2026-10-01T09:01').toISOString()).toBe('2026-10-01T08:01:00.000Z');
  });

  it('is refused when clocks never show it', () => {
    expect(refusal(() => timeOf('2027-03-28T01:30'))).toMatchObject({
      code: 'schedule.time-skipped',
      message: 'Sunday 28 March 2027 at 1:30am does not come: clocks go forward over it. Choose a time an hour earlier or later.',
    });
  });

  it('is asked about when it comes twice, and is either', () => {
    expect(refusal(() => timeOf('2026-10-25T01:30'))).toMatchObject({
      code: 'schedule.time-twice',
      message:
        'Sunday 25 October 2026 at 1:30am comes twice, because clocks go back. Say whether you mean the first (UK time (BST)) or the second (UK time (GMT)).',
    });
    expect(timeOf('2026-10-25T01:30', 'first').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(timeOf('2026-10-25T01:30', 'second').toISOString()).toBe('2026-10-25T01:30:00.000Z');
  });

  it('may still be the second when the first has passed', () => {
    const between = new Date('2026-10-25T00:45:00.000Z');
    expect(refusal(() => timeOf('2026-10-25T01:30', 'first', between)).code).toBe('schedule.time-past');
    expect(timeOf('2026-10-25T01:30', 'second', between).toISOString()).toBe('2026-10-25T01:30:00.000Z');
  });

  it('makes no difference of first and second for a time that comes once', () => {
    expect(timeOf('2026-11-24T09:00', 'second')).toEqual(timeOf('2026-11-24T09:00'));
  });

  it.each(['', 'tomorrow', '2026-02-30T09:00', '2026-11-24 09:00'])('is not understood as “%s”', (text) => {
    expect(refusal(() => timeOf(text)).code).toBe('schedule.time-unreadable');
  });

  it('is refused when it is years away: a slip of the hand', () => {
    expect(refusal(() => timeOf('2062-11-24T09:00')).code).toBe('schedule.time-far');
  });

  it('is always to come, whatever is asked for and whenever', () => {
    const day = fc.integer({ min: 0, max: 1200 });
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(
        day,
        minute,
        fc.constantFrom<(Turn | null)[]>(null, 'first', 'second'),
        fc.integer({ min: 0, max: 1_200 * 1440 }),
        (d, m, turn, n) => {
          const start = Date.UTC(2026, 0, 1);
          const wall = new Date(start + (d * 1440 + m) * 60_000).toISOString().slice(0, 16);
          const now = new Date(start + n * 60_000);
          try {
            return timeOf(wall, turn, now) > now;
          } catch (error) {
            return error instanceof DomainError;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('lateness', () => {
  it.each([
    ['2026-10-02T08:00:59.000Z', null],
    ['2026-10-02T08:01:00.000Z', 'a minute late'],
    ['2026-10-02T08:25:00.000Z', '25 minutes late'],
    ['2026-10-02T11:00:00.000Z', '3 hours late'],
    ['2026-10-05T08:00:00.000Z', '3 days late'],
  ])('of what was done at %s is told as %s', (done, words) => {
    expect(saidLateness('2026-10-02T08:00:00.000Z', done)).toBe(words);
  });
});
