import { sha256 } from '../../../../../../kernel';
import type { MembershipRole } from '../../../../contract';
import { requireOpenPartnership } from '../../domain/people/authority';
import { stateOfInvitation, type StoredInvitation } from '../../domain/people/invitation';
import { accountOff, inviterLeft, notOpen, replaced, unknownInvitation, wrongPassword } from '../../domain/people/invitation-refusals';

import { checkOthersAddress } from './check-others-address';
import { mayStillGive } from './left-invitations';
import type { Newcomer, PeoplePorts, PeopleTables } from './ports';

/** What somebody who opens an invitation is told. */
export interface OpenInvitation {
  /** Name of the partnership. */
  readonly partnership: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly expiresAt: string;
  /** An account with this address exists: its password is asked for, and stays as it is. */
  readonly hasAccount: boolean;
}

/**
 * The invited person's side. The link alone makes a new account. To an account that exists it adds nothing without that
 * account's password: managers may see links, and one who made an account under a stranger's address must not get to where
 * another partnership invites the stranger. Refuses `invitation.unknown`, `.used`, `.revoked`, `.replaced`, `.expired`, `.inviter-left`,
 * `.account-off`, and `partnership.closed`.
 */
export const createJoin = ({ transact, read, clock }: Pick<PeoplePorts, 'transact' | 'read' | 'clock'>) => ({
  look: (token: string): Promise<OpenInvitation> =>
    read(async (tables) => {
      const { partnership, email, role, expiresAt } = await requireOpen(tables, token, clock.now());
      const account = await tables.accounts.find(email);
      if (account && !account.isActive) throw accountOff();
      const found = await tables.partnerships.find(partnership);
      return { partnership: found?.name ?? '', email, role, expiresAt, hasAccount: account !== null };
    }),

  /** Makes the account, when there is none yet, and the membership, in one transaction. Refuses `invitation.wrong-password` and `.own-address` too. */
  accept: (token: string, newcomer: Newcomer): Promise<void> =>
    transact(async (tables) => {
      const now = clock.now();
      const invitation = await requireOpen(tables, token, now);
      const userId = await accountFor(tables, invitation.email, newcomer);
      const members = await tables.members(invitation.partnership);
      const { partnership, role, email, createdBy: by } = invitation;
      // Since they invited themselves, others may have been put below, or somebody come to manage it.
      await checkOthersAddress(tables, { partnership, email, by });
      if (!members.some((member) => member.userId === userId)) await tables.addMember({ userId, partnership, role });
      await tables.invitations.change(invitation.id, { acceptedAt: now.toISOString() });
    }),
});

export type Join = ReturnType<typeof createJoin>;

const requireOpen = async (tables: PeopleTables, token: string, now: Date): Promise<StoredInvitation> => {
  const found = await tables.invitations.findByToken(sha256(token));
  if (!found) throw unknownInvitation();
  const partnership = await tables.partnerships.find(found.partnership);
  // Closing takes invitations back as well; that the house is closed is what their owners should hear.
  if (partnership && found.acceptedAt === null) requireOpenPartnership(partnership);
  const state = stateOfInvitation(found, now.toISOString());
  if (state === 'revoked') await refuseReplaced(tables, found, now.toISOString());
  // Before what became of it: whom the other refusals send people to may not help them any more.
  if (state !== 'used' && !(await mayStillGive(tables, found))) throw inviterLeft(partnership?.name ?? 'the partnership');
  if (state !== 'open') throw notOpen(state);
  return found;
};

/** What became of the link that was sent after this one is what they should hear. */
const refuseReplaced = async ({ invitations }: PeopleTables, found: StoredInvitation, now: string): Promise<void> => {
  const newer = await invitations.inPlaceOf(found);
  if (!newer) return;
  const state = stateOfInvitation(newer, now);
  throw state === 'open' ? replaced() : notOpen(state);
};

const accountFor = async ({ accounts }: PeopleTables, email: string, newcomer: Newcomer): Promise<number> => {
  const account = await accounts.find(email);
  if (!account) return accounts.create({ ...newcomer, email });
  if (!account.isActive) throw accountOff();
  if (!(await accounts.hasPassword(account.id, newcomer.password))) throw wrongPassword();
  await accounts.letEdit(account.id);
  return account.id;
};
