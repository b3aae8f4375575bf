import type { Clock } from './clock';

export interface RateLimiter {
  /** Counts one request. Null when it is within the limit; otherwise the seconds to wait. */
  take(bucket: string): number | null;
}

const MINUTE_MS = 60_000;

/** Beyond so many at once, newcomers share one bucket: memory stays bounded under a flood of addresses. */
const MOST_BUCKETS = 100_000;
const OTHERS = '';

interface Limit {
  /** On average over the window; 0 means no limit. */
  readonly perMinute: number;
  /** How long the window is. */
  readonly minutes?: number;
  readonly clock: Clock;
}

/**
 * A sliding window from two fixed ones: what came in the last whole one counts by the part of it that the
 * window still covers (the approximation of Cloudflare's "How we built rate limiting", 2017). Counts in this process only.
 * Our own, as `rate-limiter-flexible` is not among the installed packages.
 */
export const createRateLimiter = ({ perMinute, minutes = 1, clock }: Limit): RateLimiter => {
  const [windowMs, most] = [minutes * MINUTE_MS, perMinute * minutes];
  let started = 0;
  let current = new Map<string, number>();
  let previous = new Map<string, number>();
  const advance = (now: number): void => {
    if (now - started < windowMs) return;
    previous = now - started < 2 * windowMs ? current : new Map<string, number>();
    current = new Map();
    started = now - (now % windowMs);
  };
  return {
    take(wanted) {
      if (perMinute === 0) return null;
      const now = clock.now().getTime();
      advance(now);
      const bucket = current.has(wanted) || current.size < MOST_BUCKETS ? wanted : OTHERS;
      const left = 1 - (now - started) / windowMs;
      const count = current.get(bucket) ?? 0;
      // Rounded up, so that the turn of a window lets nobody have one more than the limit says.
      if (count + Math.ceil((previous.get(bucket) ?? 0) * left) >= most) return Math.max(1, Math.ceil((left * windowMs) / 1000));
      current.set(bucket, count + 1);
      return null;
    },
  };
};
