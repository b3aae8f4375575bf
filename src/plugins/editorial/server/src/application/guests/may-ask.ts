import { DomainError } from '../../../../../../kernel';
import type { Actor } from '../../../../contract';
import { askingReach, type AskingReach } from '../../domain/guests/asking-reach';
import type { Memberships } from '../ports';
import { askingOne } from '../sign-off/asking-one';
import type { ReviewAssessment } from '../sign-off/assess-review';

/** For what somebody may ask people outside about what is reviewed. */
export const reachIn = async (review: ReviewAssessment, actor: Actor, memberships: Memberships): Promise<AskingReach> =>
  askingReach(review.houses, await askingOne(review, { actor, memberships }));

/** Why nobody can be asked now; null when somebody can. */
export const whyNot = ({ round }: ReviewAssessment, reach: AskingReach, isMailOn: boolean): DomainError | null => {
  if (reach.houses.length === 0) return notYours('role.not-enough', WHO_ASKS);
  if (reach.commenting.length + reach.agencies.length === 0) return notYours('guest.not-yours-to-choose', WHO_CHOOSES);
  if (!round || round.asked)
    return new DomainError({
      code: 'guest.not-in-review',
      refusal: 'conflict',
      message: 'Send it for review first. Then people outside can be asked too.',
    });
  if (isMailOn) return null;
  return new DomainError({
    code: 'mail.not-set-up',
    refusal: 'conflict',
    message:
      'No e-mail can be sent from here yet, so nobody outside can be asked. Ask whoever runs this installation to set up a mail server.',
  });
};

/** Why somebody may not ask for just this: an agency's agreement, or with null a comment. */
export const whyNotFor = (agency: string | null, { commenting, agencies }: AskingReach): DomainError | null => {
  if (agency === null) return commenting.length > 0 ? null : notYours('role.not-enough', WHO_ASKS);
  if (agencies.some(({ id }) => id === agency)) return null;
  return notYours('guest.not-yours-to-choose', commenting.length > 0 ? `${WHO_CHOOSES} You can ask for a comment.` : WHO_CHOOSES);
};

const WHO_ASKS =
  'Only editors, publishers and managers can ask people outside for comments, and somebody who signs for an agency can ask for its agreement.';
const WHO_CHOOSES = 'Who agrees for an agency is asked by somebody who signs for it, or by a manager, who did not write this.';

const notYours = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'not-allowed', message });
