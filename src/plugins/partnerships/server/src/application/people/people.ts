import type { StaffInvitation, MembershipRole, PeopleResponse, StaffScope } from '../../../../contract';
import { requireManager } from '../../domain/people/authority';
import { stateOfInvitation } from '../../domain/people/invitation';
import { checkRoleChange, requireMember, requireOtherManager } from '../../domain/people/member-rules';

import { presentAccess } from './present-access';
import type { PeoplePorts, PeopleTables, StoredMember } from './ports';
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
      const now = clock.now().toISOString();
      return {
        people: await presentMembers(tables, members, at),
        invitations: await waitingInvitations(tables, { partnership: at.partnership, members, now }),
        supportAccess: await presentAccess(tables, await tables.support.of(at.partnership), now),
      };
    }),

  changeRole: ({ memberId, ...at }: AtMember, role: MembershipRole): Promise<void> =>
    transact(async (tables) => {
      const members = await membersForManager(tables, at);
      const member = requireMember(members, memberId);
      checkRoleChange(members, { member, role, by: at.scope.userId });
      await tables.setRole(member.id, role);
    }),

  /** The person is out with their next request; their account and what they wrote stay. */
  end: async ({ memberId, ...at }: AtMember): Promise<void> => {
    const ended = await transact(async (tables): Promise<Ended> => {
      const members = await membersForManager(tables, at);
      const member = requireMember(members, memberId);
      requireOtherManager(members, member);
      await tables.removeMember(member.id);
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
    above: above.filter(({ staff }) => staff.has(member.userId)).map(({ name }) => name),
    by: { userId, name: members.find((each) => each.userId === userId)?.name ?? '' },
  };
};

const presentMembers = async (tables: PeopleTables, members: readonly StoredMember[], { scope, partnership }: AtPartnership) => {
  const above = await staffAbove(tables, partnership);
  const lastSeen = await tables.accounts.lastSeen(members.map(({ userId }) => userId));
  return members.map(({ id, userId, name, email, role, isActive }) => ({
    id,
    name,
    email,
    role,
    lastSeenAt: lastSeen.get(userId) ?? null,
    isSwitchedOff: !isActive,
    isYou: userId === scope.userId,
    alsoThrough: above.filter(({ staff }) => staff.has(userId)).map(({ name }) => name),
  }));
};

const staffAbove = async (tables: PeopleTables, partnership: string) => {
  const above: { readonly name: string; readonly staff: ReadonlySet<number> }[] = [];
  for (const { id, name } of await tables.partnerships.above(partnership)) {
    above.push({ name, staff: new Set((await tables.members(id)).map(({ userId }) => userId)) });
  }
  return above;
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
