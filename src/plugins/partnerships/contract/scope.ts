import type { DeskOperation, MembershipRole } from './roles';

/** One way in which a member of staff reaches a partnership's working copies. */
export interface Grant {
  /** Global id of the partnership. */
  readonly partnership: string;
  /** Its row in the database. */
  readonly row: number;
  readonly role: MembershipRole;
  /** By a membership of its own, by one in a parent partnership, or by support access for a limited time. */
  readonly through: 'membership' | 'parent' | 'support';
}

/** What one member of staff may reach, as it stood when the running request began. */
export interface StaffScope {
  readonly kind: 'staff';
  readonly userId: number;
  /** Administers the network: makes partnerships, but reads their working copies by support access only. */
  readonly isNetworkAdministrator: boolean;
  readonly grants: readonly Grant[];
  /** Global id of the partnership picked in the side bar; null for all. Narrows lists, counts and pickers, never rights. */
  readonly workingIn: string | null;
}

/** Concord's own work (commands, publication, start-up): everything, for the stated reason. */
export interface SystemScope {
  readonly kind: 'system';
  readonly reason: string;
}

export type Scope = StaffScope | SystemScope;

/**
 * Who is acting, and how far that reaches. The one place that every read and write of a working copy asks; nothing
 * is answered when nobody is known to be acting.
 */
export interface ScopesService {
  /** Of the running request or work. Throws `scope.missing`. Read once per request. */
  current(): Promise<Scope>;
  /** Runs work as Concord itself, past the wall: only what has been allowed by other means. */
  asSystem<T>(reason: string, work: () => T): T;
  /** Whether the acting one may do this to something that these partnerships (global ids) own. False without owners. */
  may(operation: DeskOperation, owners: readonly string[]): Promise<boolean>;
  /** Rows of the partnerships that own things together with this one (a row) today: each names the other in its settings. */
  agreedWith(partnership: number): Promise<readonly number[]>;
}
