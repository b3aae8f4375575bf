import type { StaffInvited, NetworkPartnership, NewPartnership, StaffScope } from '../../../../contract';
import { requireNetworkAdministrator } from '../../domain/people/authority';
import { isManager } from '../../domain/people/member-rules';
import { requireSlug, slugTaken } from '../../domain/people/slug';
import { isAccessOpen } from '../../domain/support/support-rules';

import { isOthersAddress } from './check-others-address';
import { issueInvitation } from './issue-invitation';
import { mayStillGive } from './left-invitations';
import { nameOfWhole } from './merged-houses';
import { presentAccess } from './present-access';
import type { NamedPartnership, PeoplePorts, PeopleTables } from './ports';
import { sendInvitation } from './send-invitation';

/** What a network administrator does for all partnerships. Refuses as contract/network.ts says. */
export const createNetwork = (ports: PeoplePorts) => {
  const { transact, read, clock } = ports;
  const tell = sendInvitation(ports);
  return {
    list: (scope: StaffScope): Promise<readonly NetworkPartnership[]> => {
      requireNetworkAdministrator(scope);
      const now = clock.now().toISOString();
      return read(async (tables) => {
        const listed: NetworkPartnership[] = [];
        for (const each of await tables.partnerships.all()) listed.push(await present(tables, { scope, each, now }));
        return listed;
      });
    },

    /** Makes a partnership and invites its first manager: both or neither. */
    create: async (scope: StaffScope, { manager, ...partnership }: NewPartnership): Promise<StaffInvited> => {
      requireNetworkAdministrator(scope);
      const issued = await transact(async (tables) => {
        const slug = requireSlug(partnership.slug);
        if (slug !== '' && (await tables.partnerships.hasSlug(slug))) throw slugTaken(slug);
        const id = await tables.partnerships.create({ ...partnership, slug });
        return issueInvitation(tables, { partnership: id, email: manager, role: 'manager', by: scope.userId, now: clock.now() });
      });
      return tell(issued);
    },
  };
};

export type Network = ReturnType<typeof createNetwork>;

interface Listing {
  readonly scope: StaffScope;
  readonly each: NamedPartnership;
  readonly now: string;
}

const present = async (tables: PeopleTables, { scope, each, now }: Listing): Promise<NetworkPartnership> => {
  const members = await tables.members(each.id);
  const accesses = await tables.support.of(each.id);
  const [openAccess = null] = await presentAccess(
    tables,
    accesses
      .filter((access) => access.userId === scope.userId && isAccessOpen(access, now))
      .map((access) => ({ ...access, before: null, to: null })),
    now,
  );
  return {
    id: each.id,
    name: each.name,
    slug: each.slug,
    closedOn: each.closedOn,
    partOf: each.closedOn === null ? null : await nameOfWhole(tables, each.id),
    managers: members.filter(isManager).map(({ name, email }) => ({ name, email })),
    invitedManagers: await invitedManagers(tables, each.id, now),
    openAccess,
  };
};

/** Whose link would make them a manager, as things stand. */
const invitedManagers = async (tables: PeopleTables, partnership: string, now: string): Promise<readonly string[]> => {
  const invited: string[] = [];
  for (const invitation of await tables.invitations.waiting(partnership)) {
    const { role, expiresAt, email, createdBy: by } = invitation;
    if (role !== 'manager' || expiresAt <= now || !(await mayStillGive(tables, invitation))) continue;
    if (await isOthersAddress(tables, { partnership, email, by })) invited.push(email);
  }
  return invited;
};
