import type { Actor } from '../../../../contract';
import { personsSeats, type PersonsSeats } from '../../domain/sign-off/open-seats';
import type { AskingOne } from '../../domain/sign-off/permission';
import { staffIdOf } from '../../domain/staff-id';
import type { Memberships } from '../ports';

import type { AssessedAgreement, ReviewAssessment } from './assess-review';

/** No admin user has this number: commands and the system work for no partnership. */
const NOBODY = 0;

/** Whoever acts, as the rules of sign-off see them. */
export const askingOne = async (
  review: ReviewAssessment,
  { actor, memberships }: { readonly actor: Actor; readonly memberships: Memberships },
): Promise<AskingOne> => {
  const { houses, writers, round } = review;
  const userId = staffIdOf(actor.id) ?? NOBODY;
  const owners = houses.map(({ partnership }) => partnership);
  const grants = (await memberships.grantsOf(actor)).filter(({ partnership }) => owners.includes(partnership));
  const { open, barred } = seatsIn(review, { userId, grants });
  const hasSent = round !== null && round.submitted.actor === actor.id;
  const [hasAgreed, hasSpoken] = [open.length + barred.length === 0, open.length === 0 && barred.length > 0];
  return { userId, grants, isOwnWork: writers.includes(userId), hasSent, hasAgreed, hasSpoken };
};

/** For whom somebody has still to agree to what would go public now. An agreement that counts for nothing leaves its seat to others. */
export const seatsIn = (
  { houses, agreements }: Pick<ReviewAssessment, 'houses' | 'agreements'>,
  asking: Pick<AskingOne, 'userId' | 'grants'>,
): PersonsSeats => {
  const isOwn = ({ givers }: AssessedAgreement): boolean => givers.includes(asking.userId);
  const covering = agreements.filter(({ covers }) => covers);
  return personsSeats(houses, asking, {
    covering: covering.filter((each) => each.isAnothers || isOwn(each)).map(({ act }) => act),
    own: covering.filter(isOwn).map(({ act }) => act),
  });
};
