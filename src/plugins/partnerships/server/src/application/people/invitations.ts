import type { StaffInvited, MembershipRole } from '../../../../contract';
import { requireManager, requireMayInvite, requireOpenPartnership } from '../../domain/people/authority';
import { type StoredInvitation, stateOfInvitation } from '../../domain/people/invitation';
import { notOpen, unknownInvitation } from '../../domain/people/invitation-refusals';

import { checkOthersAddress } from './check-others-address';
import { issueInvitation, newToken } from './issue-invitation';
import type { AtPartnership } from './people';
import type { PeoplePorts, PeopleTables } from './ports';
import { sendInvitation } from './send-invitation';
import { tellOfAppointment } from './tell-of-appointment';

interface AtInvitation extends AtPartnership {
  readonly invitationId: string;
}

/** Inviting colleagues to a partnership. Refuses as contract/people.ts says. */
export const createInvitations = (ports: PeoplePorts) => {
  const { transact, clock } = ports;
  const tell = sendInvitation(ports);
  const tellManagers = tellOfAppointment(ports);
  return {
    /** Whoever invites from outside, as an administrator of the network does, is told to the managers, and to those of partnerships above. */
    invite: async (
      at: AtPartnership,
      { email, role }: { readonly email: string; readonly role: MembershipRole },
    ): Promise<StaffInvited> => {
      const { issued, members } = await transact(async (tables) => {
        const authority = { ...at, members: await tables.members(at.partnership) };
        requireMayInvite(authority, role);
        requireOpenPartnership(await tables.partnerships.find(at.partnership));
        await checkOthersAddress(tables, { partnership: at.partnership, email, by: at.scope.userId });
        const invitation = { partnership: at.partnership, email, role, by: at.scope.userId, now: clock.now() };
        return { issued: await issueInvitation(tables, invitation), members: authority.members };
      });
      const invited = await tell(issued);
      await tellManagers({ issued, members });
      return invited;
    },

    /** Sends a new link, which runs for as long as a new invitation and is the sender's; the old link ends. */
    resend: async (at: AtInvitation): Promise<StaffInvited> => {
      const issued = await transact(async (tables) => {
        const now = clock.now();
        const { id, email, role, partnership } = await requireWaiting(tables, at, now.toISOString());
        const { token, tokenHash, expiresAt } = newToken(now);
        await tables.invitations.renew(id, { tokenHash, expiresAt, createdBy: at.scope.userId }, now.toISOString());
        return { email, role, partnership, token, expiresAt, by: at.scope.userId };
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
