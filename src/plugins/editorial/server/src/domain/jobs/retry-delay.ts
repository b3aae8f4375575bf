const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long a job rests after its first, second, … failed attempt; the last holds for all that follow. */
const DELAYS = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR] as const;
const LONGEST = 4 * HOUR;

/** Milliseconds until a job is tried again that failed `attempts` times (1 or more). */
export const retryDelay = (attempts: number): number => DELAYS[attempts - 1] ?? LONGEST;

/** Attempts before a job is given up, where its kind says nothing else. */
export const MOST_ATTEMPTS = 20;
