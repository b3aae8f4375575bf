const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
});

/** An instant (UTC, ISO 8601) as a day in Britain: `Monday, 2 March 2026`. */
export const sayDay = (instant: string): string => DAY.format(new Date(instant));
