import type { SupportAccess } from './people';

/**
 * Running the network, over the admin's HTTP: for network administrators alone, everybody else is refused `network.not-yours`.
 *
 * - `GET  /partnerships/network` → NetworkResponse
 * - `POST /partnerships/network` NewPartnership → StaffInvitedResponse: the partnership, and its first manager invited
 * - `POST /partnerships/network/:partnership/managers` NewManager → StaffInvitedResponse
 * - `POST /partnerships/network/:partnership/support` NewSupportAccess → 204
 * - `POST /partnerships/network/:partnership/support/:access/end` → 204
 *
 * Codes beside those of invitations: `slug.bad`, `slug.taken`, `partnership.name-taken` (by another, now or earlier: src/partnership-life),
 * `support.reason`, `support.hours`, `support.already-open`, `support.unknown`, and `partnership.closed` for what is part of another.
 */
export interface NetworkResponse {
  /** By name. */
  readonly data: readonly NetworkPartnership[];
}

export interface NetworkPartnership {
  /** Global id. */
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  /** `YYYY-MM-DD`; null while it works. Nobody is invited to a closed one (`partnership.closed`). */
  readonly closedOn: string | null;
  /** Name of the one that it became part of on that day; null for one that did not. Support access is opened to that one instead. */
  readonly partOf: string | null;
  readonly managers: readonly { readonly name: string; readonly email: string }[];
  /** Addresses of managers who have not accepted yet. */
  readonly invitedManagers: readonly string[];
  /** The reader's own access that is open now. */
  readonly openAccess: SupportAccess | null;
}

export const PARTNERSHIP_KINDS = ['children', 'adults', 'joint', 'association'] as const;
export type PartnershipKind = (typeof PARTNERSHIP_KINDS)[number];

export interface NewPartnership {
  readonly name: string;
  readonly shortName: string;
  readonly kind: PartnershipKind;
  /** The address of its pages; empty for one made from the name. */
  readonly slug: string;
  /** E-mail of the first manager. */
  readonly manager: string;
}

export interface NewManager {
  readonly email: string;
}

export interface NewSupportAccess {
  readonly reason: string;
  /** 1 to 24, whole. */
  readonly hours: number;
}
