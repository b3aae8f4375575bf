export interface Repeats {
  /** Counts one more of the same; answers how many there were in a row when this one is worth an entry, null otherwise. */
  count(key: string, now: number): number | null;
}

const HOUR = 3_600_000;
/** Beyond so many at once the oldest are forgotten: memory stays bounded, and a repeat may be kept once more. */
const MOST_KEYS = 10_000;

/**
 * Of the same thing tried over and over, the first is kept, then the tenth, the hundredth and so on; an hour without it begins anew.
 * Counts in this process only.
 */
export const createRepeats = (): Repeats => {
  const seen = new Map<string, { readonly count: number; readonly at: number }>();
  return {
    count(key, now) {
      const before = seen.get(key);
      const count = before && now - before.at < HOUR ? before.count + 1 : 1;
      seen.delete(key);
      seen.set(key, { count, at: now });
      const oldest = seen.size > MOST_KEYS ? seen.keys().next().value : undefined;
      if (oldest !== undefined) seen.delete(oldest);
      return Number.isInteger(Math.log10(count)) ? count : null;
    },
  };
};
