import type { Calendar, DateOnly } from './calendar';

interface Verification {
  readonly verifiedOn: DateOnly;
  readonly verifiedBy: string;
  readonly verifyBy: DateOnly;
}

/** A contact that was rung and found right so many days ago, and is due again half a year later. */
export const verified = (calendar: Calendar, daysAgo: number, verifiedBy: string): Verification => {
  const verifiedOn = calendar.day(-daysAgo);
  return { verifiedOn, verifiedBy, verifyBy: calendar.after(verifiedOn, 182) };
};
