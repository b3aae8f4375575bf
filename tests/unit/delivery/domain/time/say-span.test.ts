import { saySpan } from '../../../../../src/plugins/delivery/server/src/domain/time/say-span';

const at = (date: string, time: string | null = null) => ({ date, time });

describe('a span in words', () => {
  it.each([
    ['one start', at('2024-11-25', '10:00'), null, 'Monday 25 November 2024, 10:00'],
    ['a day without time', at('2024-11-25'), null, 'Monday 25 November 2024'],
    ['hours of one day', at('2024-11-25', '10:00'), at('2024-11-25', '11:15'), 'Monday 25 November 2024, 10:00 to 11:15'],
    ['one whole day', at('2024-11-25'), at('2024-11-25'), 'Monday 25 November 2024'],
    ['days of one month', at('2024-11-18'), at('2024-11-22'), 'Monday 18 to Friday 22 November 2024'],
    ['days of two months', at('2024-11-28'), at('2024-12-02'), 'Thursday 28 November to Monday 2 December 2024'],
    ['days of two years', at('2024-12-30'), at('2025-01-03'), 'Monday 30 December 2024 to Friday 3 January 2025'],
    [
      'hours of two days',
      at('2024-11-18', '10:00'),
      at('2024-11-19', '12:00'),
      'Monday 18 November 2024, 10:00 to Tuesday 19 November 2024, 12:00',
    ],
  ])('says %s', (_, start, end, words) => {
    expect(saySpan(start, end)).toBe(words);
  });

  it('does not make up a start time from an end time', () => {
    expect(saySpan(at('2024-11-25'), at('2024-11-25', '11:15'))).toBe('Monday 25 November 2024');
  });
});
