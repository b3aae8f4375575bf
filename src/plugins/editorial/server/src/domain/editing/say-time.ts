const LONDON = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long', timeStyle: 'short' });

/** A moment (ISO 8601) in British time: `3 June 2026 at 14:05`. */
export const sayTime = (iso: string): string => LONDON.format(new Date(iso));
