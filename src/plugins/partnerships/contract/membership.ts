import type { MergedPartnership } from './mine';
import type { MembershipRole } from './roles';
import type { Grant, StaffScope } from './scope';

/** One member of staff in one partnership with one role. */
export interface Membership {
  /** Global id of the partnership. */
  readonly partnership: string;
  readonly role: MembershipRole;
}

/** A partnership as those see it who work with its people. */
export interface PartnershipPeople {
  readonly name: string;
  readonly people: readonly Colleague[];
}

export interface Colleague {
  readonly userId: number;
  readonly name: string;
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
  /** Everything the user reaches now: memberships, partnerships below those, open support access. */
  grantsOf(userId: number): Promise<readonly Grant[]>;
  /** The same as a whole, as it stands now; of a request that runs, ScopesService knows it already. */
  scopeOf(userId: number): Promise<StaffScope>;
  /** Who works for each of the partnerships by a membership there, by name; those whose account is off are left out, and partnerships that are not there. */
  colleaguesIn(partnerships: readonly string[]): Promise<ReadonlyMap<string, PartnershipPeople>>;
  /** What colleagues call them, also those who left; an account that is gone has no entry. */
  namesOf(userIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** What became part of the partnerships (global ids), by however many mergers. */
  partsOf(partnerships: readonly string[]): Promise<readonly MergedPartnership[]>;
  /** Whether a partnership (global id) is closed: nothing new goes public for it. */
  isClosed(partnership: string): Promise<boolean>;
  /** The time zone of the first of the partnerships (global ids), such as `Europe/London`, which it is where nothing else is known. */
  timeZoneOf(partnerships: readonly string[]): Promise<string>;
}
