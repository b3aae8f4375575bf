import type { MembershipRole } from './roles';

/** One member of staff in one partnership with one role. */
export interface Membership {
  /** Global id of the partnership. */
  readonly partnership: string;
  readonly role: MembershipRole;
}

export interface MembershipsService {
  /** All memberships of an admin user; none for an unknown one. */
  of(userId: number): Promise<readonly Membership[]>;
  /**
   * True when a grant of the user in at least one of the partnerships (global ids) allows publishing. False for an
   * empty list: a document without an owner is nobody's to publish.
   */
  mayPublish(userId: number, partnerships: readonly string[]): Promise<boolean>;
}
