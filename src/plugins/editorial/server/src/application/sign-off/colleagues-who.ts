import type { AskingOne } from '../../domain/sign-off/permission';
import type { Memberships } from '../ports';

import { askingOne } from './asking-one';
import type { ReviewAssessment } from './assess-review';

export interface Colleague {
  /** Admin user. */
  readonly userId: number;
  readonly name: string;
}

/** Those of the staff of the owners of whom something holds, seen from the document; each once. */
export const colleaguesWho = async (
  review: ReviewAssessment,
  memberships: Memberships,
  holds: (asking: AskingOne) => boolean,
): Promise<readonly Colleague[]> => {
  const houses = await memberships.colleaguesIn(review.houses.map(({ partnership }) => partnership));
  const names = new Map([...houses.values()].flatMap(({ people }) => people.map(({ userId, name }) => [userId, name] as const)));
  const found: Colleague[] = [];
  for (const [userId, name] of names)
    if (holds(await askingOne(review, { actor: { id: `staff:${userId}` }, memberships }))) found.push({ userId, name });
  return found;
};
