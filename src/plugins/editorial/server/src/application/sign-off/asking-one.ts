import type { Actor } from '../../../../contract';
import { seatsOf } from '../../domain/sign-off/house';
import type { AskingOne } from '../../domain/sign-off/permission';
import { staffIdOf } from '../../domain/staff-id';
import type { Memberships } from '../ports';

import type { ReviewAssessment } from './assess-review';

/** No admin user has this number: commands and the system work for no partnership. */
const NOBODY = 0;

/** Whoever acts, as the rules of sign-off see them. */
export const askingOne = async (
  { houses, agreements, writers, round }: ReviewAssessment,
  { actor, memberships }: { readonly actor: Actor; readonly memberships: Memberships },
): Promise<AskingOne> => {
  const userId = staffIdOf(actor.id) ?? NOBODY;
  const owners = houses.map(({ partnership }) => partnership);
  const grants = (await memberships.grantsOf(actor)).filter(({ partnership }) => owners.includes(partnership));
  const own = agreements.filter(({ act, covers }) => covers && act.actor === actor.id).map(({ act }) => act);
  // Agencies are asked only where they sign.
  const seats = seatsOf(houses, userId);
  const hasAgreed = own.length > 0 && seats.every(({ id }) => own.some(({ agency }) => agency === id));
  const hasSpoken = own.some(({ agency }) => agency !== null);
  const hasSent = round !== null && round.submitted.actor === actor.id;
  return { userId, grants, isOwnWork: writers.includes(userId), hasSent, hasAgreed, hasSpoken };
};
