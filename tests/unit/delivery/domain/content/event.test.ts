import { eventBody } from '../../../../../src/plugins/delivery/server/src/domain/content/event';
import { eventBody as anEvent, occurrence } from '../../../../support/delivery/bodies';

const headOf = (overrides: Parameters<typeof anEvent>[0]) => eventBody.parse(anEvent(overrides)).head;

describe('an event’s body', () => {
  it('shows day, time, zone and instant when they are exact', () => {
    const [date] = headOf({
      occurrences: [occurrence({ startDate: '2026-07-06', startTime: '10:00', endDate: null, endTime: '11:15' })],
    }).occurrences;
    expect(date).toMatchObject({
      start: { date: '2026-07-06', time: '10:00', timeZone: 'Europe/London', instant: '2026-07-06T09:00:00.000Z' },
      end: { instant: '2026-07-06T10:15:00.000Z' },
      when: 'Monday 6 July 2026, 10:00 to 11:15',
      attendance: 'ONLINE',
    });
  });

  it.each(['month', 'to be confirmed', 'on request'])(
    'shows no date when its precision is "%s", whatever the working copy holds',
    (precision) => {
      expect(headOf({ precision, month: '2026-06' }).occurrences).toEqual([]);
    },
  );

  it('shows no time of day when only the day is known', () => {
    const [date] = headOf({ precision: 'day' }).occurrences;
    expect(date).toMatchObject({ start: { time: null, instant: null }, end: null, when: 'Tuesday 17 March 2026' });
  });

  it('shows the month only when that is what is known', () => {
    expect(headOf({ precision: 'month', month: '2026-06' })).toMatchObject({ month: { year: 2026, month: 6 }, when: 'June 2026' });
    expect(headOf({ precision: 'exact', month: '2026-06' }).month).toBeNull();
  });

  it.each([
    ['to be confirmed', 'Date to be confirmed'],
    ['on request', 'On request'],
    ['month', 'Date to be confirmed'],
  ])('with precision "%s" and no dates says "%s"', (precision, when) => {
    expect(headOf({ precision, month: null, occurrences: [] }).when).toBe(when);
  });

  it('keeps dates in order of time and says them all', () => {
    const { occurrences, when } = headOf({
      occurrences: [
        occurrence({ startDate: '2026-05-05', endDate: null, endTime: null }),
        occurrence({ startDate: '2026-04-07', startTime: '14:00', endDate: null, endTime: null }),
        occurrence({ startDate: '2026-04-07', startTime: '09:00', endDate: null, endTime: null }),
      ],
    });
    expect(occurrences.map(({ start }) => start.text)).toEqual([
      'Tuesday 7 April 2026, 9:00',
      'Tuesday 7 April 2026, 14:00',
      'Tuesday 5 May 2026, 10:00',
    ]);
    expect(when).toBe('Tuesday 7 April 2026, 9:00; Tuesday 7 April 2026, 14:00; Tuesday 5 May 2026, 10:00');
  });

  it('says nothing about an end before its start', () => {
    const [date] = headOf({ occurrences: [occurrence({ endDate: '2026-03-16' })] }).occurrences;
    expect(date?.end).toBeNull();
    const [sameDay] = headOf({ occurrences: [occurrence({ endTime: '09:00' })] }).occurrences;
    expect(sameDay?.end).toBeNull();
  });

  it('lasts whole days without times, to its last day', () => {
    const [week] = headOf({ occurrences: [occurrence({ allDay: true, startDate: '2026-11-16', endDate: '2026-11-20' })] }).occurrences;
    expect(week).toMatchObject({
      allDay: true,
      start: { time: null },
      end: { date: '2026-11-20', time: null },
      when: 'Monday 16 to Friday 20 November 2026',
    });
  });

  it('falls back to England’s zone when its own does not exist', () => {
    expect(headOf({ timeZone: 'Mars/Olympus' }).timeZone).toBe('Europe/London');
  });

  it('keeps the themes of an awareness week in order of days', () => {
    const { themes } = headOf({
      themes: [
        { date: '2026-11-17', theme: 'Second', link: null },
        { date: '2026-11-16', theme: 'First', link: 'javascript:alert(1)' },
      ],
    });
    expect(themes).toEqual([
      { date: '2026-11-16', theme: 'First', link: null },
      { date: '2026-11-17', theme: 'Second', link: null },
    ]);
  });
});
