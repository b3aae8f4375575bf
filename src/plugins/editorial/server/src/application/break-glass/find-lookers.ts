import type { ReviewAct } from '../../../../contract';
import { mayLookAfter } from '../../domain/break-glass/glass-permission';
import type { Memberships } from '../ports';
import { askingOne } from '../sign-off/asking-one';
import type { ReviewAssessment } from '../sign-off/assess-review';

/** Names of the colleagues who may say afterwards that what was published without sign-off is right, by name; empty when nobody is left who may. */
export const findLookers = async (
  review: ReviewAssessment,
  broken: ReviewAct,
  { memberships }: { readonly memberships: Memberships },
): Promise<readonly string[]> => {
  const colleagues = await memberships.colleaguesIn(review.houses.map(({ partnership }) => partnership));
  const names = new Map([...colleagues.values()].flatMap(({ people }) => people.map(({ userId, name }) => [userId, name] as const)));
  const found: string[] = [];
  for (const [userId, name] of names) {
    const asking = await askingOne(review, { actor: { id: `staff:${userId}` }, memberships });
    if (mayLookAfter(review.houses, asking, broken).allowed) found.push(name);
  }
  return found.sort((a, b) => a.localeCompare(b, 'en-GB'));
};
