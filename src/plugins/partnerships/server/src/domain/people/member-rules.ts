import { DomainError } from '../../../../../../kernel';
import { type MembershipRole, rankOf } from '../../../../contract';

/** A member of staff of one partnership. */
export interface Member {
  /** Of the membership. */
  readonly id: string;
  readonly userId: number;
  readonly role: MembershipRole;
  /** Can sign in. Who cannot manages nothing. */
  readonly isActive: boolean;
}

export const isManager = (member: Member): boolean => member.role === 'manager' && member.isActive;

/** The one of these with the id. Throws `member.unknown`, for another partnership's member as for one that never was. */
export const requireMember = <M extends Member>(members: readonly M[], id: string): M => {
  const found = members.find((member) => member.id === id);
  if (found) return found;
  throw new DomainError({ code: 'member.unknown', refusal: 'not-found', message: 'Nobody here is known by that. Load the page again.' });
};

/** Throws `member.own-role` when somebody would raise their own rights, `member.last-manager`. */
export const checkRoleChange = (members: readonly Member[], { member, role, by }: RoleChange): void => {
  if (member.userId === by && rankOf(role) > rankOf(member.role)) {
    throw new DomainError({
      code: 'member.own-role',
      refusal: 'not-allowed',
      message: 'Nobody can give themselves more rights. Another manager of the partnership can.',
    });
  }
  if (role !== 'manager') requireOtherManager(members, member);
};

interface RoleChange {
  readonly member: Member;
  readonly role: MembershipRole;
  /** The admin user who changes it. */
  readonly by: number;
}

/** Throws `member.last-manager`: somebody must always be able to invite, and to end a membership. */
export const requireOtherManager = (members: readonly Member[], leaving: Member): void => {
  if (leaving.role !== 'manager' || members.some((member) => member.id !== leaving.id && isManager(member))) return;
  throw new DomainError({
    code: 'member.last-manager',
    refusal: 'conflict',
    message: 'This is the only manager. Make somebody else a manager first: a partnership is never left without one.',
  });
};
