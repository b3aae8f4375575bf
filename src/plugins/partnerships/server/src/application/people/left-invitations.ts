import { mayGive } from '../../domain/people/authority';
import type { StoredInvitation } from '../../domain/people/invitation';

import type { PeopleTables } from './ports';

/** Whether whoever invited may give the role there still, as things stand in this transaction. */
export const mayStillGive = async (tables: PeopleTables, { partnership, createdBy, role }: StoredInvitation): Promise<boolean> => {
  const isNetworkAdministrator = await tables.accounts.isNetworkAdministrator(createdBy);
  return mayGive({ userId: createdBy, isNetworkAdministrator, members: await tables.members(partnership) }, role);
};

interface Leaving {
  /** Global id. */
  readonly partnership: string;
  /** The admin user whose rights there have just changed. */
  readonly userId: number;
  readonly now: string;
}

/** Takes back the invitations that somebody made and may not make any more. */
export const takeBackInvitations = async (tables: PeopleTables, { partnership, userId, now }: Leaving): Promise<void> => {
  for (const invitation of await tables.invitations.waiting(partnership)) {
    if (invitation.createdBy !== userId || (await mayStillGive(tables, invitation))) continue;
    await tables.invitations.change(invitation.id, { revokedAt: now });
  }
};
