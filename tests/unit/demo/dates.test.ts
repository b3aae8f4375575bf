import fc from 'fast-check';

import { calendarOf } from '../../../src/demo/model/calendar';

import { theDemo } from './support/the-demo';
import { textsIn } from './support/texts-in';

const anyDay = fc.date({ min: new Date('2025-09-01T00:00:00Z'), max: new Date('2036-12-31T00:00:00Z'), noInvalidDate: true });
const onAnyDay = (check: (today: Date) => void): void => fc.assert(fc.property(anyDay, check), { numRuns: 40 });
const eventsOn = (today: Date) => theDemo(today).flatMap(({ events }) => events);
const weekdayOf = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay();

describe('dates in the demo', () => {
  it('show each partnership’s readers several things that were on in the last two months', () => {
    const now = new Date('2026-03-11T09:00:00Z');
    for (const { partnership, events } of theDemo(now)) {
      const recent = events.filter(({ occurrences = [] }) =>
        occurrences.some(({ startDate, endDate = startDate }) => endDate < '2026-03-11' && startDate >= '2026-01-10'),
      );
      expect([partnership.slug, recent.length >= 3]).toEqual([partnership.slug, true]);
    }
  });

  it('leave something behind and something to come, whatever the day', () => {
    onAnyDay((now) => {
      const { today } = calendarOf(now);
      const ends = eventsOn(now).flatMap(({ occurrences = [] }) => occurrences.map(({ startDate, endDate = startDate }) => endDate));
      expect(ends.filter((end) => end < today).length).toBeGreaterThanOrEqual(5);
      expect(ends.filter((end) => end > today).length).toBeGreaterThanOrEqual(30);
      for (const { partnership, events } of theDemo(now)) {
        const upcoming = events.filter(({ occurrences = [] }) => occurrences.some(({ startDate }) => startDate > today));
        expect([partnership.slug, upcoming.length >= 4]).toEqual([partnership.slug, true]);
      }
    });
  });

  it('end after they begin, and bookings close before the event', () => {
    onAnyDay((now) => {
      const wrong = eventsOn(now).filter(({ occurrences = [], bookingDeadline }) =>
        occurrences.some(
          ({ startDate, startTime = '', endDate = startDate, endTime = '99' }) =>
            `${endDate} ${endTime}` <= `${startDate} ${startTime}` || (bookingDeadline !== undefined && bookingDeadline >= startDate),
        ),
      );
      expect(wrong).toEqual([]);
    });
  });

  it('put meetings and training on working days, and occurrences of one event on different days', () => {
    onAnyDay((now) => {
      const dated = eventsOn(now).filter(({ kind }) => kind === 'event' || kind === 'training');
      const days = dated.flatMap(({ occurrences = [] }) => occurrences.map(({ startDate }) => weekdayOf(startDate)));
      expect(days.filter((day) => day === 0 || day === 6)).toEqual([]);
      for (const { occurrences = [] } of dated)
        expect(new Set(occurrences.map(({ startDate }) => startDate)).size).toBe(occurrences.length);
    });
  });

  it('are as exact as the event says', () => {
    for (const { key, precision, occurrences = [], month } of eventsOn(new Date('2026-03-11T09:00:00Z'))) {
      const isComplete = occurrences.length > 0 && occurrences.every(({ startTime, allDay }) => startTime !== undefined || allDay);
      const expected = {
        exact: isComplete,
        day: occurrences.length > 0,
        month: month !== undefined,
        'to be confirmed': true,
        'on request': true,
      };
      expect([key, expected[precision]]).toEqual([key, true]);
      if (precision !== 'exact' && precision !== 'day') expect([key, occurrences]).toEqual([key, []]);
    }
  });

  it('give every day of an awareness week its theme', () => {
    const weeks = eventsOn(new Date('2026-03-11T09:00:00Z')).filter(
      ({ kind, themes = [] }) => kind === 'awareness week' && themes.length > 1,
    );
    expect(weeks.length).toBeGreaterThanOrEqual(2);
    for (const { themes = [], occurrences = [] } of weeks) {
      expect(themes).toHaveLength(5);
      expect(themes[0]?.date).toBe(occurrences[0]?.startDate);
      expect(themes.at(-1)?.date).toBe(occurrences[0]?.endDate);
    }
  });

  it('let nothing be overdue that people turn to in need, and no call or vacancy be over', () => {
    onAnyDay((now) => {
      const { today } = calendarOf(now);
      const demo = theDemo(now);
      const contacts = demo.flatMap((content) => content.contacts);
      expect(contacts.filter(({ verifiedOn, verifyBy }) => verifiedOn > today || verifyBy <= today)).toEqual([]);
      expect(demo.flatMap(({ stories }) => stories).filter(({ expires }) => expires !== undefined && expires <= today)).toEqual([]);
    });
  });

  it('name the right weekday wherever one stands beside a date', () => {
    onAnyDay((now) => {
      const dated = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (\d{1,2} \w+ \d{4})/g;
      const found = textsIn(theDemo(now)).flatMap(({ text }) => [...text.matchAll(dated)]);
      expect(found.length).toBeGreaterThan(5);
      for (const [, weekday, date] of found) {
        expect(new Date(`${date ?? ''} 12:00 UTC`).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' })).toBe(weekday);
      }
    });
  });

  it('never call a month by hand that depends on the day of loading', () => {
    const periods = theDemo(new Date('2031-08-02T09:00:00Z')).flatMap(({ issues }) =>
      issues.map(({ title, period }) => ({ title, period })),
    );
    for (const { title } of periods) expect(title).toMatch(new RegExp(`20(30|31)`));
    expect(periods.some(({ period }) => period === '2031-08')).toBe(true);
  });

  it('let no newsletter tell of a briefing that came out after its month', () => {
    onAnyDay((now) => {
      const demo = theDemo(now);
      const published = new Map<string, string>(
        demo.flatMap(({ partnership, briefings }) =>
          briefings.map(({ key, publishedOn }) => [`${partnership.slug}/${key}`, publishedOn.slice(0, 7)] as const),
        ),
      );
      const early = demo.flatMap(({ issues }) =>
        issues.flatMap(({ key, period, sections }) =>
          sections.flatMap(({ placements = [] }) =>
            placements.flatMap(({ item }) => {
              const month = item.refersTo === 'briefing' ? published.get(item.key) : undefined;
              return month !== undefined && month > period ? [`${key}: ${item.key}`] : [];
            }),
          ),
        ),
      );
      expect(early).toEqual([]);
    });
  });
});
