import { TZDate } from '@date-fns/tz';

const HOUR = 8;

/** The next eight o'clock in London, in UTC: when the daily summary goes out. */
export const nextSummary = (now: Date): string => {
  const london = new TZDate(now.getTime(), 'Europe/London');
  const today = new TZDate(london.getFullYear(), london.getMonth(), london.getDate(), HOUR, 'Europe/London');
  const next =
    today.getTime() > now.getTime()
      ? today
      : new TZDate(london.getFullYear(), london.getMonth(), london.getDate() + 1, HOUR, 'Europe/London');
  return new Date(next.getTime()).toISOString();
};
