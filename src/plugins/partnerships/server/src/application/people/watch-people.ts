import { sayInstant, UK_ZONE } from '../../../../../../kernel';
import type { HouseAct } from '../../../../contract';
import type { StoredSupportAccess } from '../../domain/support/support-rules';

import type { PeopleTables, StoredMember } from './ports';

type Note = (act: HouseAct) => void;

/** The same tables, noting what is done with them. */
export const watchPeople = (tables: PeopleTables, note: Note): PeopleTables => ({
  ...tables,
  ...watchMembers(tables, note),
  invitations: watchInvitations(tables, note),
  support: watchSupport(tables, note),
  partnerships: {
    ...tables.partnerships,
    async create(partnership) {
      const id = await tables.partnerships.create(partnership);
      note({ act: 'partnership.made', partnerships: [id], what: partnership.name });
      return id;
    },
  },
});

type Members = Pick<PeopleTables, 'members' | 'addMember' | 'setRole' | 'removeMember'>;

const watchMembers = (tables: PeopleTables, note: Note): Members => {
  /** Whoever changes a member has read them in the same transaction, to see that it may be. */
  const read = new Map<string, { readonly member: StoredMember; readonly partnership: string }>();
  const changed = (memberId: string, change: Pick<HouseAct, 'act' | 'after'>): void => {
    const found = read.get(memberId);
    if (!found) return;
    const { member, partnership } = found;
    const person = { name: member.name || member.email, kind: 'staff', id: String(member.userId) } as const;
    note({ ...change, partnerships: [partnership], person, before: member.role });
  };
  return {
    async members(partnership) {
      const members = await tables.members(partnership);
      for (const member of members) read.set(member.id, { member, partnership });
      return members;
    },
    async addMember(member) {
      await tables.addMember(member);
      note({ act: 'person.joined', partnerships: [member.partnership], by: member.userId, after: member.role });
    },
    async setRole(memberId, role) {
      await tables.setRole(memberId, role);
      changed(memberId, { act: 'person.role-changed', after: role });
    },
    async removeMember(memberId) {
      await tables.removeMember(memberId);
      changed(memberId, { act: 'person.ended' });
    },
  };
};

const watchInvitations = ({ invitations }: PeopleTables, note: Note): PeopleTables['invitations'] => {
  const noteOf = async (id: string, act: HouseAct['act']): Promise<void> => {
    const found = await invitations.find(id);
    if (found) note({ act, partnerships: [found.partnership], person: { name: found.email, kind: 'invitation', id } });
  };
  return {
    ...invitations,
    async add(invitation) {
      await invitations.add(invitation);
      const { id, email, partnership, role } = invitation;
      note({ act: 'person.invited', partnerships: [partnership], person: { name: email, kind: 'invitation', id }, after: role });
    },
    async renew(id, to, now) {
      await invitations.renew(id, to, now);
      await noteOf(id, 'person.invited-again');
    },
    async change(id, to) {
      await invitations.change(id, to);
      if (to.revokedAt !== undefined) await noteOf(id, 'person.uninvited');
    },
  };
};

const watchSupport = ({ support, accounts, partnerships }: PeopleTables, note: Note): PeopleTables['support'] => {
  /** Those that own things together with the visited one read that it was another's. */
  const noteBeside = async ({ partnership, beside }: StoredSupportAccess, act: Omit<HouseAct, 'partnerships'>): Promise<void> => {
    const name = (await partnerships.find(partnership))?.name ?? '';
    const after = [`To ${name}, with which things are owned together`, ...(act.after === undefined ? [] : [act.after])].join('. ');
    for (const each of beside) note({ ...act, partnerships: [each], after });
  };
  const read = new Map<string, StoredSupportAccess>();
  return {
    async of(partnership) {
      const accesses = await support.of(partnership);
      for (const access of accesses) read.set(access.id, access);
      return accesses;
    },
    beside: (partnership) => support.beside(partnership),
    async add(access) {
      await support.add(access);
      const { userId: by, partnership, reason, endsAt } = access;
      const after = `Until ${sayInstant(Date.parse(endsAt), UK_ZONE)}`;
      note({ act: 'support.opened', partnerships: [partnership], by, reason, after });
      await noteBeside(access, { act: 'support.opened', by, reason, after });
    },
    async end(id, ending) {
      await support.end(id, ending);
      const found = read.get(id);
      if (!found) return;
      const { userId, partnership } = found;
      const name = (await accounts.names([userId])).get(userId) ?? 'an administrator whose account is gone';
      const person = { name, kind: 'staff', id: String(userId) } as const;
      const ended: Omit<HouseAct, 'partnerships'> =
        userId === ending.by ? { act: 'support.ended', by: ending.by } : { act: 'support.taken-away', by: ending.by, person };
      note({ ...ended, partnerships: [partnership] });
      await noteBeside(found, ended);
    },
  };
};
