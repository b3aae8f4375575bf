import { DomainError } from '../../../../../../kernel';
import type { Actor } from '../../../../contract';
import type { House } from '../../domain/sign-off/house';
import type { Memberships } from '../ports';
import type { ReviewAssessment } from '../sign-off/assess-review';

/** The owners for which somebody may ask people outside: as an editor or higher, and not by support access. */
export const housesAsking = async ({ houses }: ReviewAssessment, actor: Actor, memberships: Memberships): Promise<readonly House[]> => {
  const grants = (await memberships.grantsOf(actor)).filter(({ role, through }) => role !== 'contributor' && through !== 'support');
  return houses.filter(({ partnership }) => grants.some((grant) => grant.partnership === partnership));
};

/** Why nobody can be asked now; null when somebody can. */
export const whyNot = ({ round }: ReviewAssessment, houses: readonly House[], isMailOn: boolean): DomainError | null => {
  if (houses.length === 0)
    return new DomainError({
      code: 'role.not-enough',
      refusal: 'not-allowed',
      message: 'Only editors, publishers and managers can ask people outside.',
    });
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
