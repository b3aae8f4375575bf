/** A stored instant (UTC, ISO 8601) as a day in England, such as "2 March 2026". */
export const formatDay = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date(instant));

/** The same with the time, to the minute. */
export const formatMinute = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/London' }).format(new Date(instant));
