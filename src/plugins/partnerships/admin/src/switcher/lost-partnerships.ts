import type { Mine, MyPartnership } from '../../../contract/mine';

/** What somebody reached before and does not reach now. */
export const lostPartnerships = (before: Mine, now: Mine): readonly MyPartnership[] =>
  before.partnerships.filter(({ id }) => !now.partnerships.some((partnership) => partnership.id === id));
