import type { StaffInvitation, MembershipRole, PeopleResponse, Person, StaffScope } from '../../../../contract';
import { requireManager } from '../../domain/people/authority';
import { stateOfInvitation } from '../../domain/people/invitation';
import { checkRoleChange, requireMember, requireOtherManager } from '../../domain/people/member-rules';

import { takeBackInvitations } from './left-invitations';
import { visitsTo } from './merged-houses';
import { presentAccess } from './present-access';
import type { PeoplePorts, PeopleTables, StoredMember } from './ports';
import { type HouseAbove, presentFromAbove, staffAbove, waysAbove } from './staff-above';
import { type Ended, tellOfEnding } from './tell-of-ending';

export interface AtPartnership {
  readonly scope: StaffScope;
  /** Global id. */
  readonly partnership: string;
}

interface AtMember extends AtPartnership {
  /** Of the membership. */
  readonly memberId: string;
}

/** Who works for a partnership, and with which rights. Refuses as contract/people.ts says. */
export const createPeople = ({ transact, read, clock, ...mail }: PeoplePorts) => ({
  list: (at: AtPartnership): Promise<PeopleResponse['data']> =>
    read(async (tables) => {
      const members = await membersForManager(tables, at);
      const above = await staffAbove(tables, at.partnership);
      const now = clock.now().toISOString();
      return {
        people: await presentMembers(tables, { members, above }, at.scope),
        fromAbove: presentFromAbove(above, members),
        invitations: await waitingInvitations(tables, { partnership: at.partnership, members, now }),
        supportAccess: await presentAccess(tables, await visitsTo(tables, at.partnership, now), now),
      };
    }),

  changeRole: ({ memberId, ...at }: AtMember, role: MembershipRole): Promise<void> =>
    transact(async (tables) => {
      const members = await membersForManager(tables, at);
      const member = requireMember(members, memberId);
      checkRoleChange(members, { member, role, by: at.scope.userId });
      await tables.setRole(member.id, role);
      await takeBackInvitations(tables, { ...at, userId: member.userId, now: clock.now().toISOString() });
    }),

  /** The person is out with their next request; their account and what they wrote stay. */
  end: async ({ memberId, ...at }: AtMember): Promise<void> => {
    const ended = await transact(async (tables): Promise<Ended> => {
      const members = await membersForManager(tables, at);
      const member = requireMember(members, memberId);
      requireOtherManager(members, member);
      await tables.removeMember(member.id);
      await takeBackInvitations(tables, { ...at, userId: member.userId, now: clock.now().toISOString() });
      return endedOf(tables, { at, members, member });
    });
    await tellOfEnding(mail)(ended);
  },
});

export type People = ReturnType<typeof createPeople>;

const membersForManager = async (tables: PeopleTables, at: AtPartnership): Promise<readonly StoredMember[]> => {
  const members = await tables.members(at.partnership);
  requireManager({ ...at, members });
  return members;
};

const endedOf = async (
  tables: PeopleTables,
  { at, members, member }: { readonly at: AtPartnership; readonly members: readonly StoredMember[]; readonly member: StoredMember },
): Promise<Ended> => {
  const { userId } = at.scope;
  const above = await staffAbove(tables, at.partnership);
  return {
    member,
    partnership: (await tables.partnerships.find(at.partnership))?.name ?? '',
    above: waysAbove(above, member.userId).map(({ partnership }) => partnership),
    by: { userId, name: members.find((each) => each.userId === userId)?.name ?? '' },
  };
};

interface Listed {
  readonly members: readonly StoredMember[];
  readonly above: readonly HouseAbove[];
}

const presentMembers = async (tables: PeopleTables, { members, above }: Listed, scope: StaffScope): Promise<readonly Person[]> => {
  const lastSeen = await tables.accounts.lastSeen(members.map(({ userId }) => userId));
  return members.map(({ id, userId, name, email, role, isActive }) => ({
    id,
    name,
    email,
    role,
    lastSeenAt: lastSeen.get(userId) ?? null,
    isSwitchedOff: !isActive,
    isYou: userId === scope.userId,
    alsoThrough: waysAbove(above, userId),
  }));
};

interface Waiting {
  readonly partnership: string;
  readonly members: readonly StoredMember[];
  readonly now: string;
}

const waitingInvitations = async (tables: PeopleTables, { partnership, members, now }: Waiting): Promise<readonly StaffInvitation[]> => {
  const waiting = await tables.invitations.waiting(partnership);
  const names = await tables.accounts.names(waiting.map(({ createdBy }) => createdBy));
  return waiting.map((invitation) => ({
    id: invitation.id,
    email: invitation.email,
    role: invitation.role,
    expiresAt: invitation.expiresAt,
    isExpired: stateOfInvitation(invitation, now) === 'expired',
    invitedBy: names.get(invitation.createdBy) ?? null,
    isFromOutside: !members.some(({ userId }) => userId === invitation.createdBy),
  }));
};
