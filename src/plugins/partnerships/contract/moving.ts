import type { ReaderAudience } from './reader';
import type { MembershipRole } from './roles';

/** What goes with a partnership when it becomes part of another. */
export interface Belongings {
  /** By name. */
  readonly members: readonly MovableMember[];
  /** Invitations of staff that nobody has taken up. */
  readonly invitations: number;
  /** Keys of websites that work, by name. */
  readonly keys: readonly { readonly name: string; readonly audience: ReaderAudience }[];
  /** Practitioners who may see what is for them. */
  readonly practitioners: number;
  /** People who asked for access or were invited, and have none yet. */
  readonly waiting: number;
  /** Files of the media library, those that it shares with others included. */
  readonly files: number;
  /** Names of its folders in the media library, in alphabetical order. */
  readonly folders: readonly string[];
}

export interface MovableMember {
  readonly userId: number;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  /** Whether the account can sign in. */
  readonly isActive: boolean;
  readonly role: MembershipRole;
}

export interface Merging {
  /** Global ids. */
  readonly from: string;
  readonly to: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** Takes people, keys and files from one partnership to another. Joins the running transaction. */
export interface MovingService {
  /**
   * Until the transaction ends, nothing else becomes of any partnership, none is made, and nothing is written for one: what is read from
   * here on holds. To be called before that is read.
   */
  hold(): Promise<void>;
  belongings(partnership: string): Promise<Belongings>;
  /**
   * All of it goes over. Who works for both keeps the higher role; a practitioner whom the other one let in or blocked stays so.
   * Open invitations of staff and support access end: they were given for the other house.
   */
  merge(merging: Merging): Promise<void>;
  /**
   * The memberships of some people (admin user ids) go over; who works there already keeps the higher role. Invitations that they left
   * behind are taken back, where they may not make them any more.
   */
  moveMembers(members: readonly number[], between: Merging): Promise<void>;
}
