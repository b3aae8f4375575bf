import fc from 'fast-check';

import { calendarOf } from '../../../src/demo/model/calendar';

const anyDay = fc.date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true });
const weekdayOf = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay();

describe('the calendar of the demo', () => {
  it('takes the day in London, also an hour before midnight in summer', () => {
    expect(calendarOf(new Date('2026-06-30T23:30:00Z')).today).toBe('2026-07-01');
    expect(calendarOf(new Date('2026-12-31T23:30:00Z')).today).toBe('2026-12-31');
  });

  it('counts days and months over the ends of years', () => {
    const calendar = calendarOf(new Date('2025-12-30T09:00:00Z'));
    expect([calendar.day(3), calendar.day(-400), calendar.after('2025-12-31', 1)]).toEqual(['2026-01-02', '2024-11-25', '2026-01-01']);
    expect([calendar.month(0), calendar.month(2), calendar.month(-12)]).toEqual(['2025-12', '2026-02', '2024-12']);
  });

  it('moves working days away from today, past weekends and Christmas', () => {
    const calendar = calendarOf(new Date('2026-12-22T09:00:00Z'));
    expect(calendar.workday(3)).toBe('2026-12-28');
    expect(calendar.workday(-2)).toBe('2026-12-18');
  });

  it('gives the Monday of a week', () => {
    const calendar = calendarOf(new Date('2026-03-11T09:00:00Z'));
    expect([calendar.monday(0), calendar.monday(2)]).toEqual(['2026-03-09', '2026-03-23']);
  });

  it('finds the next time that a day of the year comes round, never today', () => {
    const at = (day: string): string => calendarOf(new Date(`${day}T09:00:00Z`)).yearly(10, 18);
    expect([at('2026-10-17'), at('2026-10-18'), at('2026-11-01'), at('2026-02-28')]).toEqual([
      '2026-10-18',
      '2027-10-18',
      '2027-10-18',
      '2026-10-18',
    ]);
  });

  it('writes dates the British way', () => {
    const calendar = calendarOf(new Date('2026-03-11T09:00:00Z'));
    expect([calendar.inWords('2025-07-25'), calendar.shortly('2026-03-04'), calendar.monthInWords('2026-03')]).toEqual([
      'Friday 25 July 2025',
      '4 March',
      'March 2026',
    ]);
  });

  it('holds on every day: Mondays are Mondays, working days are not at weekends and lie on their side of today', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (now, offset) => {
        const calendar = calendarOf(now);
        expect(weekdayOf(calendar.monday(offset))).toBe(1);
        expect([0, 6]).not.toContain(weekdayOf(calendar.workday(offset)));
        expect([0, 6]).not.toContain(weekdayOf(calendar.workday(-offset)));
        expect(calendar.workday(offset) > calendar.today && calendar.workday(-offset) < calendar.today).toBe(true);
        expect(calendar.yearly(11, 25) > calendar.today).toBe(true);
      }),
    );
  });
});
