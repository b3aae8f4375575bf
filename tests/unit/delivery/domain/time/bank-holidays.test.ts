import { isBankHoliday } from '../../../../../src/plugins/delivery/server/src/domain/time/bank-holidays';
import { shiftDay } from '../../../../../src/plugins/delivery/server/src/domain/time/days';

/** England's, as published at gov.uk/bank-holidays. */
const PUBLISHED: Readonly<Record<number, readonly string[]>> = {
  2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
};

describe('bank holidays', () => {
  it.each(Object.keys(PUBLISHED).map(Number))('of %i are those that were published', (year) => {
    const days = Array.from({ length: 366 }, (_, index) => shiftDay(`${String(year)}-01-01`, index)).filter((day) =>
      day.startsWith(String(year)),
    );
    expect(days.filter(isBankHoliday)).toEqual(PUBLISHED[year]?.map((day) => `${String(year)}-${day}`));
  });

  it('of a year that begins on a Saturday move to the Monday after', () => {
    expect(isBankHoliday('2022-01-01')).toBe(false);
    expect(isBankHoliday('2022-01-03')).toBe(true);
  });
});
