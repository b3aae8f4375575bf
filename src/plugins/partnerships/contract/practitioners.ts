/**
 * Practitioners of a partnership. Over the admin's HTTP, for its managers (see site-keys.ts):
 *
 * - `GET  /partnerships/managed/:partnership/practitioners` → PractitionersResponse
 * - `POST /partnerships/managed/:partnership/practitioners` Invitation → InvitedResponse
 * - `POST /partnerships/managed/:partnership/practitioners/:practitioner/renew` → InvitedResponse: a new link, the old one ends
 * - `POST …/:practitioner/approve` → InvitedResponse
 * - `POST …/:practitioner/decline`, `…/block`, `…/unblock` → 204
 *
 * Over the public HTTP, without a session, at most some a minute from one address:
 *
 * - `POST /api/partnerships/practitioners/ask` AskingForAccess → 202, whatever is known of the address
 * - `POST /api/partnerships/practitioners/invitation` { token } → OpenInvitationResponse
 * - `POST /api/partnerships/practitioners/accept` { token, password } → 204
 * - `POST /api/partnerships/practitioners/forgotten` { email } → 202, whatever is known of the address: an account with access
 *   somewhere gets an e-mail with a link that works once, for an hour
 * - `POST /api/partnerships/practitioners/password` { token, password } → 204: sets the password by that link
 *
 * Signing in is users-permissions' `POST /api/auth/local`; its `POST /api/auth/change-password` changes one's own password. The token that
 * either answers ends with that password.
 *
 * Codes: `practitioner.already-invited`, `.already-approved`, `.has-asked`, `.blocked`, `.unknown`, `.state`,
 * `invitation.unknown`, `.expired`, `.used`, `.password-wrong`, `.password-weak`, `password-link.unknown`, `.expired`, `mail.none`,
 * `partnership.unknown`, `rate.exceeded`, `request.invalid`.
 */
export const PRACTITIONER_STATES = ['asked', 'invited', 'approved', 'blocked'] as const;
export type PractitionerState = (typeof PRACTITIONER_STATES)[number];

/** A person who may see, or wants to see, what is for practitioners of one partnership. Times are UTC, ISO 8601. */
export interface Practitioner {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly organisation: string;
  readonly state: PractitionerState;
  /** When it came into this state. */
  readonly since: string;
  /** Until when the link works, while invited. */
  readonly invitationExpiresAt: string | null;
}

export interface PractitionersResponse {
  /** Requests first, then by name. */
  readonly data: readonly Practitioner[];
}

export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly organisation: string;
}

/** What became of the e-mail with the link: `none` where no mail server is set up. */
export type InvitationMail = 'sent' | 'failed' | 'none';

export interface InvitedResponse {
  readonly data: {
    readonly practitioner: Practitioner;
    readonly mail: InvitationMail;
    /** To hand over in person when no e-mail went out, and null when one did: whoever has it gets in. It works once. */
    readonly link: string | null;
  };
}

export interface AskingForAccess extends Invitation {
  /** Slug of the partnership. */
  readonly partnership: string;
}

export interface OpenInvitationResponse {
  readonly data: {
    readonly partnership: string;
    readonly email: string;
    /** There is an account for this address: its password is asked for, not a new one. */
    readonly hasAccount: boolean;
    readonly expiresAt: string;
  };
}
