import type { MembershipRole } from './roles';
import type { Grant } from './scope';

/**
 * What the reader may reach, over the admin's HTTP (admin session).
 *
 * - `GET /partnerships/mine` → MineResponse
 * - `PUT /partnerships/mine/working-in` WorkingIn → MineResponse. Refuses `partnership.unknown`.
 */
export interface MineResponse {
  readonly data: Mine;
}

export interface Mine {
  readonly isNetworkAdministrator: boolean;
  /** By name; none for somebody who is a member of nothing. */
  readonly partnerships: readonly MyPartnership[];
  /** Global id of the one picked; null for all. */
  readonly workingIn: string | null;
  /** Partnerships that became part of one of these. */
  readonly merged: readonly MergedPartnership[];
}

export interface MergedPartnership {
  /** Global id. */
  readonly id: string;
  readonly name: string;
  /** Global id of the one that it is part of now. */
  readonly into: string;
}

export interface MyPartnership {
  /** Global id. */
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** The highest one. */
  readonly role: MembershipRole;
  /** The strongest of the ways in which it is reached. */
  readonly through: Grant['through'];
  /** Nothing in it is made, changed or deleted any more. */
  readonly isClosed: boolean;
  /** When support access to it ends; null for the other ways. UTC, ISO 8601. */
  readonly supportEndsAt: string | null;
}

export interface WorkingIn {
  /** Global id; null for all. */
  readonly partnership: string | null;
}
