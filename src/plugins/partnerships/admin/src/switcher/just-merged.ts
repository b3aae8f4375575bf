import type { Mine } from '../../../contract/mine';

export interface JustMerged {
  readonly name: string;
  /** Name of the partnership that it is part of now. */
  readonly into: string;
}

/** What somebody reached a moment ago, and reaches now as a part of another. */
export const justMerged = (before: Mine, now: Mine): readonly JustMerged[] =>
  now.merged.flatMap(({ id, name, into }) => {
    const whole = now.partnerships.find((partnership) => partnership.id === into);
    return whole && before.partnerships.some((partnership) => partnership.id === id) ? [{ name, into: whole.name }] : [];
  });
