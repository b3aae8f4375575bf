import type { Clock } from './clock';

export interface RateLimiter {
  /** Counts one request. Null when it is within the limit; otherwise the seconds to wait. */
  take(bucket: string): number | null;
}

const WINDOW_MS = 60_000;

/** Beyond so many at once, newcomers share one bucket: memory stays bounded under a flood of addresses. */
const MOST_BUCKETS = 100_000;
const OTHERS = '';

/**
 * A sliding window of one minute from two fixed ones: what came in the last whole minute counts by the part of it that the
 * window still covers (the approximation of Cloudflare's "How we built rate limiting", 2017). Counts in this process only.
 * `perMinute` 0 means no limit. Our own, as `rate-limiter-flexible` is not among the installed packages.
 */
export const createRateLimiter = ({ perMinute, clock }: { readonly perMinute: number; readonly clock: Clock }): RateLimiter => {
  let started = 0;
  let current = new Map<string, number>();
  let previous = new Map<string, number>();
  const advance = (now: number): void => {
    if (now - started < WINDOW_MS) return;
    previous = now - started < 2 * WINDOW_MS ? current : new Map<string, number>();
    current = new Map();
    started = now - (now % WINDOW_MS);
  };
  return {
    take(wanted) {
      if (perMinute === 0) return null;
      const now = clock.now().getTime();
      advance(now);
      const bucket = current.has(wanted) || current.size < MOST_BUCKETS ? wanted : OTHERS;
      const left = 1 - (now - started) / WINDOW_MS;
      const count = current.get(bucket) ?? 0;
      if (count + (previous.get(bucket) ?? 0) * left >= perMinute) return Math.max(1, Math.ceil((left * WINDOW_MS) / 1000));
      current.set(bucket, count + 1);
      return null;
    },
  };
};
