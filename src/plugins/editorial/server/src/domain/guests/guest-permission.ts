import { DomainError } from '../../../../../../kernel';
import type { EditorialState, GuestAction } from '../../../../contract';
import type { House } from '../sign-off/house';
import { transitionFor } from '../sign-off/transitions';

import type { StoredGuest } from './guest';
import { guestRefusals } from './guest-refusals';

export interface GuestSituation {
  readonly state: EditorialState;
  readonly houses: readonly House[];
  /** Whether they agreed to just these words already. */
  readonly hasAgreed: boolean;
  /** Whether the same address agreed to just these words for another agency of the partnership. */
  readonly hasSpoken: boolean;
  /** Whether they wrote it first, or changed it last, by an account of their own. */
  readonly isOwnWork: boolean;
}

/** Why a guest may not do something now; null when they may. */
export const guestRefusal = (action: GuestAction, guest: StoredGuest, situation: GuestSituation): DomainError | null => {
  if (action === 'comment') return null;
  if (guest.agency === null) return guestRefusals.onlyComment();
  if (!transitionFor(action, situation.state)) return guestRefusals.changesAsked();
  const signs = situation.houses.some(
    ({ partnership, settings, agencies }) =>
      partnership === guest.partnership && settings.workflow === 'statutory' && agencies.some(({ id }) => id === guest.agency),
  );
  if (!signs)
    return new DomainError({
      code: 'agency.unknown',
      refusal: 'conflict',
      message: 'The agency for which you were asked does not sign any more. Your comment is still welcome.',
    });
  if (action === 'request-changes') return null;
  if (situation.isOwnWork)
    return new DomainError({
      code: 'signoff.own-work',
      refusal: 'not-allowed',
      message: 'You wrote this or changed it last, so somebody else has to agree to it. Your comment is still welcome.',
    });
  if (situation.hasAgreed)
    return new DomainError({ code: 'signoff.already', refusal: 'conflict', message: 'You agreed to just these words already. Thank you.' });
  if (situation.hasSpoken)
    return new DomainError({
      code: 'signoff.one-agency',
      refusal: 'conflict',
      message: 'You agreed for another agency already. Somebody else has to agree for this one.',
    });
  return null;
};
