import { clockAtStart } from '../../../../src/plugins/import-desk/server/src/domain/events/clock';
import { findDates } from '../../../../src/plugins/import-desk/server/src/domain/events/written-dates';
import { yearOf } from '../../../../src/plugins/import-desk/server/src/domain/events/year-of';
import { proposeIssue } from '../../../../src/plugins/import-desk/server/src/domain/propose-issue';

const events = (heading: string, ...paragraphs: readonly string[]) =>
  proposeIssue(['Eastmarsh News', 'November 2023', heading, ...paragraphs].join('\n\n')).events;

describe('clock times', () => {
  it.each([
    [' 10:00-11:15am', { start: '10:00', end: '11:15' }],
    [' 10am—12pm', { start: '10:00', end: '12:00' }],
    [', 12:00 - 13:00', { start: '12:00', end: '13:00' }],
    [' 10-11am', { start: '10:00', end: '11:00' }],
    [' 9.30-12.30pm', { start: '09:30', end: '12:30' }],
    [', 1.30pm to 4.30pm', { start: '13:30', end: '16:30' }],
    [' at 12:00', { start: '12:00', end: null }],
    [' - 10.00', { start: '10:00', end: null }],
    [' (6pm)', { start: '18:00', end: null }],
  ])('reads "%s"', (text, range) => {
    expect(clockAtStart(text)).toEqual(range);
  });

  it.each([' and 12 others', ' - 24th', ' 2023', ', Room 10', ' 25:00'])('reads none in "%s"', (text) => {
    expect(clockAtStart(text)).toBeNull();
  });
});

describe('written dates', () => {
  const period = '2023-11';
  const read = (text: string) => findDates(text).map((date) => [date.day, date.lastDay, date.month, yearOf(date, period)]);

  it.each([
    ['Monday November 20th 2023', [20, null, 11, 2023]],
    ['16th November 2023', [16, null, 11, 2023]],
    ['Wednesday, 22 November 2023,', [22, null, 11, 2023]],
    ['20th - 24th November', [20, 24, 11, 2023]],
    ['18-22nd November', [18, 22, 11, 2023]],
    ['November 26th -30th', [26, 30, 11, 2023]],
    ['Wed 15 Jan 2025', [15, null, 1, 2025]],
    ['11 January', [11, null, 1, 2024]],
    ['Tuesday 16 January', [16, null, 1, 2024]],
  ])('reads "%s", and the year from the issue', (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  it('knows no year when the weekday agrees with neither', () => {
    expect(read('Friday 16 January')).toEqual([[16, null, 1, null]]);
  });

  it('knows no year without a month of issue', () => {
    expect(findDates('3 May').map((date) => yearOf(date, null))).toEqual([null]);
  });
});

describe('events', () => {
  it('takes a day with a clock time under the heading, with its booking link', () => {
    expect(
      events(
        'Safer sleep webinar',
        'Join us online on **Tuesday 14 November 2023, 9.30am to 11am** for this short session.',
        'Book [here](https://example.org/book).',
      ),
    ).toEqual([
      {
        title: 'Safer sleep webinar',
        start: '2023-11-14T09:30',
        end: '2023-11-14T11:00',
        allDay: false,
        location: 'online',
        bookingUrl: 'https://example.org/book',
        evidence: 'Join us online on Tuesday 14 November 2023, 9.30am to 11am for this short session.',
      },
    ]);
  });

  it('takes an awareness week by its days', () => {
    expect(events('Adults Week 20th - 24th November', 'This year the week is about listening to people who are not heard.')).toMatchObject([
      { title: 'Adults Week', start: '2023-11-20', end: '2023-11-24', allDay: true },
    ]);
  });

  it.each([
    'The report was published on 14 November 2023, 10am sharp as it happens to be.',
    'Please send your answers by 14 November 2023, 5pm at the latest and not later.',
    'In the year that ended on 31 March 2023 there were more children in need than ever.',
    'The desk is open Monday to Friday 8am - 10pm, or 9am - 6pm at weekends for everyone.',
  ])('takes no event from "%s"', (text) => {
    expect(events('Safer sleep', text)).toEqual([]);
  });
});
