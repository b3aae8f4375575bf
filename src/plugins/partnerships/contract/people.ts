import type { MembershipRole } from './roles';

/**
 * The people of a partnership, over the admin's HTTP (admin session; a manager by a membership of its own). Errors are in Strapi's
 * shape, as editorial's. A partnership that is none of one's own is answered as one that does not exist, `partnership.unknown`.
 *
 * - `GET  /partnerships/managed/:partnership/people` → PeopleResponse
 * - `PUT  /partnerships/managed/:partnership/people/:member` RoleChange → 204
 * - `POST /partnerships/managed/:partnership/people/:member/end` → 204
 * - `POST /partnerships/managed/:partnership/invitations` NewStaffInvitation → StaffInvitedResponse
 * - `POST /partnerships/managed/:partnership/invitations/:invitation/resend` → StaffInvitedResponse: a new link; the old one ends
 * - `POST /partnerships/managed/:partnership/invitations/:invitation/revoke` → 204
 * - `POST /partnerships/managed/:partnership/support/:access/end` → 204
 *
 * Codes: `role.not-enough`, `member.unknown`, `member.own-role`, `member.last-manager`, `invitation.unknown`,
 * `invitation.bad-email`, `invitation.already-member`, `invitation.already-invited`, `invitation.account-off`,
 * `invitation.own-address`, `support.unknown`, `invitation.used`, `invitation.revoked`, `partnership.closed`, `request.invalid`.
 */
export interface PeopleResponse {
  readonly data: {
    /** By name. */
    readonly people: readonly Person[];
    /** Who works here by a membership in a partnership above alone, by name. */
    readonly fromAbove: readonly PersonFromAbove[];
    /** Neither accepted nor revoked, the newest first. */
    readonly invitations: readonly StaffInvitation[];
    /**
     * Who opened the working copies from outside, here and in what became part of it, or with those of another what it owns together
     * with that one, the newest first; nothing is ever left out.
     */
    readonly supportAccess: readonly SupportAccess[];
  };
}

/** One member of staff in one partnership. Times are UTC, ISO 8601. */
export interface Person {
  /** Of the membership. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: MembershipRole;
  /** When they last signed in, as far as sessions tell, which may lag; null when that is not known. */
  readonly lastSeenAt: string | null;
  /** A network administrator switched the account off: they cannot sign in. */
  readonly isSwitchedOff: boolean;
  readonly isYou: boolean;
  /** Where above this partnership they work: through these they reach it without a membership, too. The highest role first. */
  readonly alsoThrough: readonly WayFromAbove[];
}

/** A membership in a partnership above another, with the same role there, but that a manager does not manage there. */
export interface WayFromAbove {
  /** Name of the one above. */
  readonly partnership: string;
  readonly role: MembershipRole;
}

/** Somebody who reaches a partnership through one that it belongs to. A manager there works here as one, but does not manage it. */
export interface PersonFromAbove {
  /** Of the account. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isSwitchedOff: boolean;
  /** At least one; the highest role first. */
  readonly through: readonly WayFromAbove[];
}

export interface StaffInvitation {
  readonly id: string;
  /** In lower case. */
  readonly email: string;
  readonly role: MembershipRole;
  readonly expiresAt: string;
  readonly isExpired: boolean;
  /** Who invited; null when the account is gone. */
  readonly invitedBy: string | null;
  /** Whoever invited is no member: an administrator of the network, or one who has left. */
  readonly isFromOutside: boolean;
}

export interface NewStaffInvitation {
  readonly email: string;
  readonly role: MembershipRole;
}

export interface RoleChange {
  readonly role: MembershipRole;
}

export interface StaffInvitedResponse {
  readonly data: StaffInvited;
}

export interface StaffInvited {
  readonly email: string;
  /**
   * Path of the page on which the invitation is accepted, `/join/…`: shown this once, kept nowhere, and null when it went by
   * e-mail, so that nobody but the invited person has it.
   */
  readonly path: string | null;
  readonly expiresAt: string;
  /** Whether an e-mail went out; if not, somebody has to pass the link on. */
  readonly isSent: boolean;
}

/** A network administrator's access to a partnership's working copies, for a stated reason and a limited time. */
export interface SupportAccess {
  readonly id: string;
  /** Name of the partnership that was visited, when it became part of this one since; null for this one. */
  readonly before: string | null;
  /**
   * Name of the partnership that was visited, when it is another, which owns things together with this one: these were seen too.
   * Its own managers alone end that. Null for this one.
   */
  readonly to: string | null;
  /** Who opened it; null when the account is gone. */
  readonly openedBy: string | null;
  readonly reason: string;
  readonly begunAt: string;
  readonly endsAt: string;
  /** When it was ended early. */
  readonly endedAt: string | null;
  readonly isOpen: boolean;
}
