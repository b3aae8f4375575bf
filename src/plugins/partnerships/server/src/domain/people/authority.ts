import { DomainError } from '../../../../../../kernel';
import type { MembershipRole, StaffScope } from '../../../../contract';
import { roleNotEnough } from '../desk-refusals';

import { isManager, type Member } from './member-rules';

export interface Authority {
  readonly scope: StaffScope;
  /** Global id. */
  readonly partnership: string;
  /** As they are now, under the lock: the scope was read when the request began. */
  readonly members: readonly Member[];
}

/** A manager by a membership of one's own. Throws `role.not-enough` to others of the house, `partnership.unknown` to strangers. */
export const requireManager = ({ scope, partnership, members }: Authority): void => {
  if (members.some((member) => member.userId === scope.userId && isManager(member))) return;
  if (scope.grants.some((grant) => grant.partnership === partnership)) throw roleNotEnough('see or change who works here');
  throw unknownPartnership();
};

/** A manager may invite to any role; a network administrator appoints managers, and nobody else. */
export const requireMayInvite = (authority: Authority, role: MembershipRole): void => {
  if (authority.scope.isNetworkAdministrator && role === 'manager') return;
  requireManager(authority);
};

export const requireNetworkAdministrator = (scope: StaffScope): void => {
  if (scope.isNetworkAdministrator) return;
  throw new DomainError({
    code: 'network.not-yours',
    refusal: 'not-allowed',
    message: 'Only a network administrator looks after all partnerships.',
  });
};

export const unknownPartnership = (): DomainError =>
  new DomainError({
    code: 'partnership.unknown',
    refusal: 'not-found',
    message: 'There is no such partnership among those you manage.',
  });
