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
    expect(clockAtStart(text)).toMatchObject(range);
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
    ['14/01/2025', [14, null, 1, 2025]],
    ['Thursday 06.03.2025', [6, null, 3, 2025]],
    ['14/1/25', [14, null, 1, 2025]],
    ['September 11-28.', [11, 28, 9, 2023]],
    ['11 January', [11, null, 1, 2024]],
    ['Tuesday 16 January', [16, null, 1, 2024]],
  ])('reads "%s", and the year from the issue', (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  it.each(['open 24/7', 'a third, 1/3', 'version 3.2.24', 'on page 13/25/2025', 'Act 2004/31'])('reads none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
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

  it('takes a card by its labels: name above, day first, time and venue', () => {
    expect(
      events('Training', 'Neglect in the early years', 'Date: 06/12/2023\nTime: 9.30 - 11:30\nVenue: Eastmarsh Library\nCost: free'),
    ).toMatchObject([
      { title: 'Neglect in the early years', start: '2023-12-06T09:30', end: '2023-12-06T11:30', location: 'Eastmarsh Library' },
    ]);
  });

  it('takes a time that stands alone under its date', () => {
    expect(
      events(
        'Sessions on neglect',
        'They are free for all who work here, and need no booking.',
        'Wednesday 6 December 2023\n1pm-4pm\nEastmarsh House',
      ),
    ).toMatchObject([{ title: 'Sessions on neglect', start: '2023-12-06T13:00', end: '2023-12-06T16:00' }]);
  });

  it('takes a card without a time as a day, and the date of a source not at all', () => {
    expect(events('Lunch with the doctor', 'Date: 6 December 2023\nVenue: Eastmarsh Library')).toMatchObject([
      { title: 'Lunch with the doctor', start: '2023-12-06', end: null, allDay: true },
    ]);
    expect(
      events('Lunch with the doctor', 'Source: a ministry\nDate: 6 December 2023', 'The guidance was made for all who plan services.'),
    ).toEqual([]);
  });

  it.each([
    ['- Working with fathers – Tuesday 5 December 2023, 10am-12pm', 'Working with fathers'],
    ['- Working with fathers, 5 December 2023, 10am-12pm, Eastmarsh Hall', 'Working with fathers'],
    ['- Tuesday 5 December 2023, 10am-12pm: Working with fathers', 'Working with fathers'],
    ['5 December 2023 - 10.00 - Forum of fathers, online', 'Forum of fathers'],
    ['- Tuesday 5 December 2023 10am - Eastmarsh Hall', 'Sessions in Eastmarsh'],
  ])('names an entry by its own words: "%s"', (line, title) => {
    expect(events('Sessions in Eastmarsh', 'These sessions are free for all who work here, and need no booking.', line)).toMatchObject([
      { title, start: '2023-12-05T10:00' },
    ]);
  });

  it('takes the days of a list of webinars that gives no times', () => {
    const lines = '- Tuesday 21st November on listening to babies.\n- Thursday 23rd November focusing on older carers.';
    expect(events('Adults Month', 'We will run two webinars:', lines)).toMatchObject([
      { title: 'listening to babies', start: '2023-11-21', allDay: true },
      { title: 'older carers', start: '2023-11-23', allDay: true },
    ]);
  });

  it('takes the rows of a table of courses', () => {
    const table = '| Date | Course |\n|---|---|\n| 06/12/2023 | Safer recruitment basics |\n| 13/12/2023 | Online harms today |';
    expect(events('Diary', 'Book early, because places go quickly every year.', table)).toMatchObject([
      { title: 'Safer recruitment basics', start: '2023-12-06' },
      { title: 'Online harms today', start: '2023-12-13' },
    ]);
  });

  it('takes a run of days of something that people come to, under the name in quotation marks', () => {
    expect(
      events('Local news', 'The choir has made an exhibition, entitled ‘Voices of the Marsh’, at the abbey from September 11-28.'),
    ).toMatchObject([{ title: 'Voices of the Marsh', start: '2023-09-11', end: '2023-09-28' }]);
  });

  it('takes a date in the heading that announces a programme', () => {
    expect(
      events('Winter programme of learning events from 27th November 2023', 'All of it is free, and open to everybody here.'),
    ).toMatchObject([{ title: 'Winter programme of learning events', start: '2023-11-27', end: null, allDay: true }]);
  });
});

describe('a diary in plain text', () => {
  const DIARY = [
    'Tues 9 June 2026     9.30-11.30    Hoarding and fire risk, Mill House',
    'Weds 17 June 2026    all day       Summer conference, Eastmarsh Racecourse',
    'Fri 3 July           14:00         Carers lunch (MS Teams)',
    '09/09/2026           10am          Missing children forum',
  ];
  const found = (heading: string) =>
    proposeIssue(['Eastmarsh News', 'June 2026', heading, DIARY.join('\n')].join('\n\n')).events.map(({ title, start, end, location }) => [
      title,
      start,
      end,
      location,
    ]);

  it('has each of its rows read by itself, with its own name and place', () => {
    expect(found('Dates for your diary')).toEqual([
      ['Hoarding and fire risk', '2026-06-09T09:30', '2026-06-09T11:30', 'Mill House'],
      ['Summer conference', '2026-06-17', null, 'Eastmarsh Racecourse'],
      ['Carers lunch', '2026-07-03T14:00', null, 'online'],
      ['Missing children forum', '2026-09-09T10:00', null, null],
    ]);
  });

  it('has no event of a row without a clock time where the heading speaks of no diary', () => {
    expect(found('Changes to the procedures').map(([title]) => title)).not.toContain('Summer conference');
  });

  it('keeps every row a line of the text', () => {
    const { sections } = proposeIssue(['Eastmarsh News', 'June 2026', 'Dates for your diary', DIARY.join('\n')].join('\n\n'));
    expect(sections[0]?.text.split('\n')).toHaveLength(4);
  });
});
