import { demoContent } from '../../../../src/demo/demo-content';
import { calendarOf } from '../../../../src/demo/model/calendar';
import type { PartnershipContent } from '../../../../src/demo/model/content';

/** A Wednesday, so that nothing hangs on a weekend by chance. */
export const SOME_DAY = new Date('2026-03-11T09:00:00Z');

export const theDemo = (today: Date = SOME_DAY): readonly PartnershipContent[] => demoContent(calendarOf(today));

/** The partnership with this slug in the demo of some day. */
export const thePartnership = (slug: string): PartnershipContent => {
  const found = theDemo().find(({ partnership }) => partnership.slug === slug);
  if (!found) throw new Error(`There is no partnership "${slug}" in the demo.`);
  return found;
};
