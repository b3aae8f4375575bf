import type { MembershipRole } from '../../../../contract';

/** An invitation as it is stored. Times are UTC, ISO 8601. */
export interface StoredInvitation {
  readonly id: string;
  /** Global id. */
  readonly partnership: string;
  /** In lower case, without spaces around it. */
  readonly email: string;
  readonly role: MembershipRole;
  /** SHA-256 of the token in the link; the token itself is kept nowhere. */
  readonly tokenHash: string;
  readonly createdAt: string;
  /** Of the admin user who invited. */
  readonly createdBy: number;
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly revokedAt: string | null;
}

export const INVITATION_STATES = ['open', 'expired', 'revoked', 'used'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export const stateOfInvitation = (invitation: StoredInvitation, now: string): InvitationState => {
  if (invitation.acceptedAt !== null) return 'used';
  if (invitation.revokedAt !== null) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : 'open';
};

const DAYS = 7;
const DAY_MS = 86_400_000;

export const invitationEnds = (now: Date): string => new Date(now.getTime() + DAYS * DAY_MS).toISOString();

/** 256 bits, as unguessable as a signing key. */
export const TOKEN_BYTES = 32;
