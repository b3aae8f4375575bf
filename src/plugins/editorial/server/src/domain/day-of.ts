const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });

/** The London day of an instant (UTC, ISO 8601) in words: `2 March 2026`. */
export const dayOf = (at: string): string => DAY.format(new Date(at));
