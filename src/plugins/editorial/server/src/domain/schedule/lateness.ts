const MINUTE = 60_000;

/** How long after its time something was done, in words; null for what was done within a minute. */
export const saidLateness = (planned: string, done: string): string | null => {
  const minutes = Math.floor((Date.parse(done) - Date.parse(planned)) / MINUTE);
  if (minutes < 1) return null;
  if (minutes < 120) return minutes === 1 ? 'a minute late' : `${String(minutes)} minutes late`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${String(hours)} hours late` : `${String(Math.round(hours / 24))} days late`;
};
