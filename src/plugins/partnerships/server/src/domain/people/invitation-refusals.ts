import { DomainError, type Refusal } from '../../../../../../kernel';

import type { InvitationState } from './invitation';

const refusal = (code: string, kind: Refusal, message: string): DomainError =>
  new DomainError({ code: `invitation.${code}`, refusal: kind, message });

export const badEmail = (): DomainError =>
  refusal('bad-email', 'invalid', 'This is not a complete e-mail address. It looks like name@organisation.gov.uk.');

export const alreadyMember = (email: string): DomainError =>
  refusal('already-member', 'conflict', `${email} works for this partnership already. To change what they may do, change their role.`);

export const alreadyInvited = (email: string): DomainError =>
  refusal('already-invited', 'conflict', `${email} has an invitation already. Send a new link, or take it back first.`);

export const accountOff = (): DomainError =>
  refusal(
    'account-off',
    'conflict',
    'The account with this address is switched off, or was never finished. Ask the network’s administrator to put it right.',
  );

export const wrongPassword = (): DomainError => refusal('wrong-password', 'invalid', 'That is not the password of this account.');

export const unknownInvitation = (): DomainError =>
  refusal('unknown', 'not-found', 'There is no such invitation. Check that the whole link was copied, or ask for a new one.');

/** Whoever leaves a partnership, or manages it no more, must not come back by an invitation they left behind. */
export const inviterLeft = (partnership: string): DomainError =>
  refusal(
    'inviter-left',
    'conflict',
    `Whoever invited you may not invite people to ${partnership} any more, so this invitation does not work. Ask a manager of ${partnership} for a new one.`,
  );

/** Only whoever holds a link that was right once is told. */
export const replaced = (): DomainError =>
  refusal(
    'replaced',
    'conflict',
    'A newer link to this invitation was sent, and works instead of this one. Look for the latest e-mail about it, or ask the person who invited you.',
  );

/** Why an invitation that is not open cannot be used. */
export const notOpen = (state: Exclude<InvitationState, 'open'>): DomainError =>
  ({
    used: refusal('used', 'conflict', 'This invitation was used already. If it was by you, sign in.'),
    revoked: refusal('revoked', 'conflict', 'This invitation was taken back. Ask the person who invited you.'),
    expired: refusal('expired', 'conflict', 'This invitation has run out. Ask the person who invited you to send a new one.'),
  })[state];
