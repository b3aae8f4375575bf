import { type Hours, isOpenAt, sayHours, type WeeklyHours } from '../../../../../src/plugins/delivery/server/src/domain/time/weekly-hours';

const row = (from: Hours['from'], to: Hours['to'], times: string | null, note: string | null = null): Hours => {
  const [opens = null, closes = null] = times?.split('-') ?? [];
  return { from, to, opens, closes, note };
};

const OFFICE: WeeklyHours = {
  hours: [row('MONDAY', 'THURSDAY', '08:45-16:30'), row('FRIDAY', 'FRIDAY', '08:45-16:00')],
  bankHolidays: 'CLOSED',
};
const NIGHT: WeeklyHours = {
  hours: [row('MONDAY', 'FRIDAY', '16:30-08:45'), row('SATURDAY', 'SUNDAY', '00:00-00:00')],
  bankHolidays: 'SAME_HOURS',
};

/** Open at a UTC instant? In March 2026 England's clocks show UTC until the 29th. */
const at = (hours: WeeklyHours, instant: string) => isOpenAt(hours, Date.parse(`${instant}:00Z`));

describe('weekly hours', () => {
  it('open on the minute and close on the minute', () => {
    expect(at(OFFICE, '2026-03-02T08:44')).toBe(false);
    expect(at(OFFICE, '2026-03-02T08:45')).toBe(true);
    expect(at(OFFICE, '2026-03-02T16:29')).toBe(true);
    expect(at(OFFICE, '2026-03-02T16:30')).toBe(false);
  });

  it('know Friday from Thursday, and the weekend', () => {
    expect(at(OFFICE, '2026-03-05T16:15')).toBe(true);
    expect(at(OFFICE, '2026-03-06T16:15')).toBe(false);
    expect(at(OFFICE, '2026-03-07T11:00')).toBe(false);
  });

  it('follow the clocks of England through the change to summer time', () => {
    expect(at(OFFICE, '2026-03-27T08:00')).toBe(false);
    expect(at(OFFICE, '2026-03-30T08:00')).toBe(true);
    expect(at(OFFICE, '2026-03-30T15:30')).toBe(false);
  });

  it('that end before they begin go past midnight', () => {
    expect(at(NIGHT, '2026-03-02T23:00')).toBe(true);
    expect(at(NIGHT, '2026-03-03T03:00')).toBe(true);
    expect(at(NIGHT, '2026-03-03T08:45')).toBe(false);
  });

  it('that go past midnight on Friday reach into Saturday, and on Sunday not into Monday', () => {
    const clubs: WeeklyHours = { hours: [row('FRIDAY', 'SUNDAY', '20:00-02:00')], bankHolidays: null };
    expect(at(clubs, '2026-03-07T01:00')).toBe(true);
    expect(at(clubs, '2026-03-06T01:00')).toBe(false);
    expect(at(clubs, '2026-03-09T01:00')).toBe(true);
    expect(at(clubs, '2026-03-09T21:00')).toBe(false);
  });

  it('from Friday to Monday go round the end of the week', () => {
    const weekend: WeeklyHours = { hours: [row('FRIDAY', 'MONDAY', '10:00-12:00')], bankHolidays: null };
    expect(at(weekend, '2026-03-09T11:00')).toBe(true);
    expect(at(weekend, '2026-03-10T11:00')).toBe(false);
  });

  it('from midnight to midnight are the whole day', () => {
    expect(at(NIGHT, '2026-03-07T00:00')).toBe(true);
    expect(at(NIGHT, '2026-03-07T23:59')).toBe(true);
  });

  it('do not tell when there are none, or when the day has a row without times', () => {
    expect(at({ hours: [], bankHolidays: null }, '2026-03-02T11:00')).toBeNull();
    expect(at({ hours: [row('MONDAY', 'MONDAY', null, 'mornings')], bankHolidays: null }, '2026-03-02T11:00')).toBeNull();
  });

  it('take a row that says closed at its word', () => {
    const shut: WeeklyHours = {
      hours: [row('MONDAY', 'FRIDAY', '09:00-17:00'), row('SATURDAY', 'SUNDAY', null, 'Closed')],
      bankHolidays: null,
    };
    expect(at(shut, '2026-03-07T11:00')).toBe(false);
  });

  describe('on a bank holiday', () => {
    const EASTER_MONDAY = '2026-04-06T10:00';

    it('are closed when they say so', () => {
      expect(at(OFFICE, EASTER_MONDAY)).toBe(false);
    });

    it('are as on any Monday when they say so', () => {
      expect(at({ ...OFFICE, bankHolidays: 'SAME_HOURS' }, EASTER_MONDAY)).toBe(true);
    });

    it('do not tell when nothing firm is said', () => {
      expect(at({ ...OFFICE, bankHolidays: null }, EASTER_MONDAY)).toBeNull();
      expect(at({ ...OFFICE, bankHolidays: 'SEE_NOTE' }, EASTER_MONDAY)).toBeNull();
    });

    it('hold for a line that is open round the clock every day', () => {
      const always: WeeklyHours = { hours: [row('MONDAY', 'SUNDAY', '00:00-00:00')], bankHolidays: null };
      expect(at(always, EASTER_MONDAY)).toBe(true);
    });
  });
});

describe('hours in words', () => {
  it.each([
    [row('MONDAY', 'THURSDAY', '08:45-16:30'), 'Monday to Thursday, 8:45 to 16:30'],
    [row('FRIDAY', 'FRIDAY', '08:45-16:00', 'term time'), 'Friday, 8:45 to 16:00 (term time)'],
    [row('MONDAY', 'SUNDAY', '00:00-00:00'), 'Monday to Sunday, all day'],
    [row('SATURDAY', 'SUNDAY', null, 'closed'), 'Saturday to Sunday: closed'],
  ])('say %j', (hours, words) => {
    expect(sayHours(hours)).toBe(words);
  });
});
