const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day (`YYYY-MM-DD`) for people: `3 May 2026`. */
export const sayDay = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));
