import { DomainError } from '../../../../../../kernel';
import { type MembershipRole, notManaged, type StaffScope } from '../../../../contract';

import { isSameMailbox } from './email';
import { isManager, type Member } from './member-rules';
import { sayDay } from './say-day';

export interface Authority {
  readonly scope: StaffScope;
  /** Global id. */
  readonly partnership: string;
  /** As they are now, under the lock: the scope was read when the request began. */
  readonly members: readonly Member[];
}

/** A manager by a membership of one's own. Throws `role.not-enough` to others of the house, `partnership.unknown` to strangers. */
export const requireManager = ({ scope, partnership, members }: Authority): void => {
  if (manages(members, scope.userId)) return;
  if (scope.grants.some((grant) => grant.partnership === partnership)) throw notManaged('role.not-enough');
  throw notManaged();
};

/** Whoever may give the role. Throws as `requireManager`. */
export const requireMayInvite = (authority: Authority, role: MembershipRole): void => {
  if (mayGive({ ...authority.scope, members: authority.members }, role)) return;
  requireManager(authority);
};

interface Giving {
  /** Of whoever gives it. */
  readonly userId: number;
  readonly isNetworkAdministrator: boolean;
  readonly members: readonly Member[];
}

/** A manager gives any role; a network administrator appoints managers, and nobody else. */
export const mayGive = ({ userId, isNetworkAdministrator, members }: Giving, role: MembershipRole): boolean =>
  (isNetworkAdministrator && role === 'manager') || manages(members, userId);

const manages = (members: readonly Member[], userId: number): boolean =>
  members.some((member) => member.userId === userId && isManager(member));

export interface Inviting {
  /** Whoever invites. */
  readonly by: { readonly userId: number; readonly email: string };
  readonly members: readonly Member[];
  /** The members of all that belongs to the partnership. */
  readonly below: readonly Member[];
  /** Somebody managed it, or one below, whose account is gone. */
  readonly hadManager: boolean;
}

/** An address, and the account that it has, if any. */
export interface Invited {
  readonly userId: number | null;
  readonly email: string;
}

/**
 * An administrator of the network looks into a partnership by support access, for a reason and a time; not by making themselves its
 * manager where it has one, or where one below has one: whoever works above works there too. Managers whose accounts are switched off or
 * gone count: an administrator does both. That another address is the same person's is known only where it leads to the same mailbox;
 * of all others the managers are told (tell-of-appointment.ts). Throws `invitation.own-address`.
 */
export const requireOthersAddress = (inviting: Inviting, invited: Invited): void => {
  if (mayBeInvited(inviting, invited)) return;
  throw new DomainError({
    code: 'invitation.own-address',
    refusal: 'not-allowed',
    message:
      'This is your own address, or leads to the same mailbox. A partnership that has or had a manager, or that others with managers belong to, is not joined by your own invitation: ask one of its managers, or another administrator of the network. To help it, open support access.',
  });
};

/** What `requireOthersAddress` asks for, of an invitation that is only listed. */
export const mayBeInvited = ({ by, members, below, hadManager }: Inviting, { userId, email }: Invited): boolean => {
  if (userId !== by.userId && !isSameMailbox(email, by.email)) return true;
  if (members.some((member) => member.userId === userId || (member.userId === by.userId && isManager(member)))) return true;
  return !hadManager && ![...members, ...below].some((member) => member.role === 'manager' && member.userId !== by.userId);
};

export const requireNetworkAdministrator = (scope: StaffScope): void => {
  if (scope.isNetworkAdministrator) return;
  throw new DomainError({
    code: 'network.not-yours',
    refusal: 'not-allowed',
    message: 'Only a network administrator looks after all partnerships.',
  });
};

/** The partnership that somebody is to join. Throws `partnership.unknown`, and `partnership.closed` when nobody works there any more. */
export const requireOpenPartnership = <P extends { readonly name: string; readonly closedOn: string | null }>(found: P | null): P => {
  if (!found) throw unknownPartnership();
  if (found.closedOn === null) return found;
  throw new DomainError({
    code: 'partnership.closed',
    refusal: 'conflict',
    message: `${found.name} closed on ${sayDay(found.closedOn)}. Nobody can be invited there or join it any more.`,
  });
};

export const unknownPartnership = (): DomainError =>
  new DomainError({
    code: 'partnership.unknown',
    refusal: 'not-found',
    message: 'There is no such partnership, or not among yours any more. Load the page again.',
  });
