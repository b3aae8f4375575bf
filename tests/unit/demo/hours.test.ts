import type { DemoContact } from '../../../src/demo/model/content';
import { type Hours, officeHours, outOfHours, ROUND_THE_CLOCK, WEEKDAYS } from '../../../src/demo/model/hours';

import { theDemo } from './support/the-demo';

const MINUTES_A_DAY = 24 * 60;
const MINUTES_A_WEEK = 7 * MINUTES_A_DAY;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** For each minute of the week, from Monday 0:00, how many of the lines are open. */
const openLines = (hours: readonly Hours[]): readonly number[] => {
  const week = new Array<number>(MINUTES_A_WEEK).fill(0);
  for (const { from, to, opens, closes } of hours) {
    for (let day = WEEKDAYS.indexOf(from); day <= WEEKDAYS.indexOf(to); day += 1) {
      const start = day * MINUTES_A_DAY + minutesOf(opens);
      const isPastMidnight = closes <= opens;
      const end = day * MINUTES_A_DAY + minutesOf(closes) + (isPastMidnight ? MINUTES_A_DAY : 0);
      for (let minute = start; minute < end; minute += 1) week[minute % MINUTES_A_WEEK] = (week[minute % MINUTES_A_WEEK] ?? 0) + 1;
    }
  }
  return week;
};

const isCoveredOnce = (hours: readonly Hours[]): boolean => openLines(hours).every((lines) => lines === 1);

describe('opening hours', () => {
  const week = { opens: '08:30', closes: '17:00', fridayCloses: '16:30' };

  it('of an office and of the night join without gap or overlap', () => {
    expect(isCoveredOnce([...officeHours(week), ...outOfHours(week)])).toBe(true);
    expect(isCoveredOnce([...officeHours({ ...week, fridayCloses: '16:00' }), ...outOfHours(week)])).toBe(false);
    expect(isCoveredOnce(ROUND_THE_CLOCK)).toBe(true);
  });
});

describe('referral lines of the demo', () => {
  const lines = theDemo().flatMap(({ partnership, contacts }) =>
    partnership.areas.flatMap((area) => {
      const dayLine = (purpose: DemoContact['purpose']) =>
        contacts.find((contact) => contact.purpose === purpose && contact.urgency === 'office hours' && contact.area === area.name);
      const nightLine = (contact: DemoContact | undefined) =>
        contacts.find(({ key }) => `${partnership.slug}/${key}` === contact?.outsideHours?.key);
      return (['child referral', 'adult referral'] as const).map((purpose) => {
        const day = dayLine(purpose);
        return { name: `${area.name}, ${purpose}`, day, night: nightLine(day) };
      });
    }),
  );

  it('exist by day and by night for children and adults in every area', () => {
    expect(lines).toHaveLength(14);
    expect(lines.filter(({ day, night }) => !day || !night).map(({ name }) => name)).toEqual([]);
  });

  it('cover every minute of the week once, day and night together', () => {
    const gaps = lines.filter(({ day, night }) => !isCoveredOnce([...(day?.hours ?? []), ...(night?.hours ?? [])]));
    expect(gaps.map(({ name }) => name)).toEqual([]);
  });

  it('say what applies on bank holidays, and close earlier on Friday than on Thursday', () => {
    for (const { day, night } of lines) {
      expect([day?.bankHolidays, night?.bankHolidays]).toEqual(['closed', 'see note']);
      expect(day?.hoursNote).toMatch(/bank holidays ring/i);
      const [untilThursday, friday] = day?.hours ?? [];
      expect(friday?.from === 'Friday' && (untilThursday?.closes ?? '') > friday.closes).toBe(true);
    }
  });

  it('are the urgent help of their area, with 999 first', () => {
    for (const { partnership } of theDemo()) {
      expect(partnership.urgentHelp[0]?.purpose).toBe('immediate danger');
      for (const area of partnership.areas) {
        const purposes = partnership.urgentHelp.filter((help) => help.area === area.name).map(({ purpose }) => purpose);
        expect(purposes.sort()).toEqual(['someone who works with children', 'worried about a child', 'worried about an adult']);
      }
    }
  });

  it('are open all day, every day, where they are for emergencies', () => {
    const emergency = theDemo().flatMap(({ contacts }) => contacts.filter(({ urgency }) => urgency === 'emergency'));
    expect(emergency.filter(({ hours = [] }) => !isCoveredOnce(hours)).map(({ label }) => label)).toEqual([]);
  });
});
