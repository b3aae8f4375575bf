import { daysAfter, isDay, isOverdue, sayDay, sevenOn } from '../../../../../src/plugins/editorial/server/src/domain/assignment/due-day';

describe('the day on which something is due', () => {
  it('is over at midnight in London, in winter and in summer', () => {
    expect([isOverdue('2026-01-14', '2026-01-14T23:59:00.000Z'), isOverdue('2026-01-14', '2026-01-15T00:00:00.000Z')]).toEqual([
      false,
      true,
    ]);
    expect([isOverdue('2026-07-14', '2026-07-14T22:59:00.000Z'), isOverdue('2026-07-14', '2026-07-14T23:00:00.000Z')]).toEqual([
      false,
      true,
    ]);
  });

  it('is told of at seven in London, over both changes of the clocks', () => {
    expect(['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'].map(sevenOn)).toEqual([
      '2026-03-28T07:00:00.000Z',
      '2026-03-29T06:00:00.000Z',
      '2026-10-24T06:00:00.000Z',
      '2026-10-25T07:00:00.000Z',
    ]);
  });

  it('has a day before and after it, over months and leap days', () => {
    expect([daysAfter('2026-03-01', -1), daysAfter('2028-02-28', 1), daysAfter('2026-12-31', 1)]).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2027-01-01',
    ]);
  });

  it('is a day of the calendar, said in words', () => {
    expect(['2026-02-29', '2026-11-24T09:00', 'tomorrow', ''].map(isDay)).toEqual([false, false, false, false]);
    expect(sayDay('2026-11-24')).toBe('Tuesday 24 November 2026');
  });
});
