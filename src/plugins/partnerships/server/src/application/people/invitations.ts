import type { StaffInvited, MembershipRole } from '../../../../contract';
import { requireManager, requireMayInvite, unknownPartnership } from '../../domain/people/authority';
import { type StoredInvitation, stateOfInvitation } from '../../domain/people/invitation';
import { notOpen, unknownInvitation } from '../../domain/people/invitation-refusals';

import { issueInvitation, newToken } from './issue-invitation';
import type { AtPartnership } from './people';
import type { PeoplePorts, PeopleTables } from './ports';
import { sendInvitation } from './send-invitation';

interface AtInvitation extends AtPartnership {
  readonly invitationId: string;
}

/** Inviting colleagues to a partnership. Refuses as contract/people.ts says. */
export const createInvitations = (ports: PeoplePorts) => {
  const { transact, clock } = ports;
  const tell = sendInvitation(ports);
  return {
    invite: async (
      at: AtPartnership,
      { email, role }: { readonly email: string; readonly role: MembershipRole },
    ): Promise<StaffInvited> => {
      const issued = await transact(async (tables) => {
        requireMayInvite({ ...at, members: await tables.members(at.partnership) }, role);
        if (!(await tables.partnerships.find(at.partnership))) throw unknownPartnership();
        return issueInvitation(tables, { partnership: at.partnership, email, role, by: at.scope.userId, now: clock.now() });
      });
      return tell(issued);
    },

    /** Sends a new link, which runs for as long as a new invitation; the old link ends. */
    resend: async (at: AtInvitation): Promise<StaffInvited> => {
      const issued = await transact(async (tables) => {
        const { id, email, role, partnership } = await requireWaiting(tables, at, clock.now().toISOString());
        const { token, tokenHash, expiresAt } = newToken(clock.now());
        await tables.invitations.change(id, { tokenHash, expiresAt });
        return { email, role, partnership, token, expiresAt };
      });
      return tell(issued);
    },

    revoke: (at: AtInvitation): Promise<void> =>
      transact(async (tables) => {
        const now = clock.now().toISOString();
        const { id } = await requireWaiting(tables, at, now);
        await tables.invitations.change(id, { revokedAt: now });
      }),
  };
};

export type Invitations = ReturnType<typeof createInvitations>;

const requireWaiting = async (tables: PeopleTables, at: AtInvitation, now: string): Promise<StoredInvitation> => {
  requireManager({ ...at, members: await tables.members(at.partnership) });
  const found = await tables.invitations.find(at.invitationId);
  if (found?.partnership !== at.partnership) throw unknownInvitation();
  const state = stateOfInvitation(found, now);
  if (state === 'used' || state === 'revoked') throw notOpen(state);
  return found;
};
