const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment (ISO 8601) as staff in Britain read it, in Europe/London whatever the computer's zone: "3 June 2026, 14:05". */
export const formatTime = (iso: string): string => {
  const parts = new Map(LONDON.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return `${parts.get('day')} ${parts.get('month')} ${parts.get('year')}, ${parts.get('hour')}:${parts.get('minute')}`;
};

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The same moment by the clock alone, for what is of today: "14:05". */
export const formatClock = (iso: string): string => CLOCK.format(new Date(iso));
