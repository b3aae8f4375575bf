import { TZDate } from '@date-fns/tz';

const WEEKEND = [0, 6];
const DAYS = 2;

/** The same time in London two working days later, in UTC. Bank holidays count as working days: published words do not wait for them. */
export const lookIsDue = (at: string): string => {
  const day = new TZDate(Date.parse(at), 'Europe/London');
  for (let left = DAYS; left > 0;) {
    day.setDate(day.getDate() + 1);
    if (!WEEKEND.includes(day.getDay())) left -= 1;
  }
  return new Date(day.getTime()).toISOString();
};
