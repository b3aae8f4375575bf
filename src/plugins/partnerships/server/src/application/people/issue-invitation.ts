import { randomBytes, randomUUID } from 'node:crypto';

import { sha256 } from '../../../../../../kernel';
import type { MembershipRole } from '../../../../contract';
import { normalEmail } from '../../domain/people/email';
import { invitationEnds, stateOfInvitation, TOKEN_BYTES } from '../../domain/people/invitation';
import { accountOff, alreadyInvited, alreadyMember, badEmail } from '../../domain/people/invitation-refusals';

import { mayStillGive } from './left-invitations';
import type { PeopleTables } from './ports';

/** An invitation whose token is known for this once. */
export interface Issued {
  readonly email: string;
  readonly role: MembershipRole;
  readonly partnership: string;
  readonly token: string;
  readonly expiresAt: string;
  /** The admin user who invites. */
  readonly by: number;
}

export interface Invite {
  /** Global id. */
  readonly partnership: string;
  /** As it was typed. */
  readonly email: string;
  readonly role: MembershipRole;
  /** The admin user who invites. */
  readonly by: number;
  readonly now: Date;
}

/** Writes an invitation; whoever calls has made sure that it may be given. */
export const issueInvitation = async (tables: PeopleTables, { partnership, role, by, now, ...asked }: Invite): Promise<Issued> => {
  const email = normalEmail(asked.email);
  if (email === null) throw badEmail();
  await requireInvitable(tables, { partnership, email, now: now.toISOString() });
  const { token, tokenHash, expiresAt } = newToken(now);
  await tables.invitations.add({
    id: randomUUID(),
    partnership,
    email,
    role,
    tokenHash,
    createdAt: now.toISOString(),
    createdBy: by,
    expiresAt,
    acceptedAt: null,
    revokedAt: null,
  });
  return { email, role, partnership, token, expiresAt, by };
};

export const newToken = (now: Date): { readonly token: string; readonly tokenHash: string; readonly expiresAt: string } => {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, tokenHash: sha256(token), expiresAt: invitationEnds(now) };
};

interface Invitee {
  readonly partnership: string;
  readonly email: string;
  readonly now: string;
}

const requireInvitable = async (tables: PeopleTables, { partnership, email, now }: Invitee): Promise<void> => {
  const account = await tables.accounts.find(email);
  const members = await tables.members(partnership);
  if (account && members.some(({ userId }) => userId === account.id)) throw alreadyMember(email);
  if (account && !account.isActive) throw accountOff();
  const waiting = await tables.invitations.waiting(partnership);
  for (const invitation of waiting.filter((each) => each.email === email)) {
    if (stateOfInvitation(invitation, now) === 'open' && (await mayStillGive(tables, invitation))) throw alreadyInvited(email);
    // One that ran out, or whose sender has left, makes room for a new one.
    await tables.invitations.change(invitation.id, { revokedAt: now });
  }
};
