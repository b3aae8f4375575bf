import type { MembershipRole } from './roles';

/** What of a partnership ends when it closes. */
export interface Attached {
  /** One for each membership. */
  readonly roles: readonly MembershipRole[];
  /** Invitations of staff that nobody has taken up. */
  readonly invitations: number;
  /** Names of the working keys that open this partnership alone, in alphabetical order. */
  readonly keys: readonly string[];
  /** Names of the working keys that open others as well, in alphabetical order. */
  readonly sharedKeys: readonly string[];
  /** Practitioners who may see what is for them. */
  readonly practitioners: number;
  /** People who asked for access or were invited, and have none yet. */
  readonly waiting: number;
}

/** A practitioner who may see what is for them. */
export interface LetIn {
  readonly name: string;
  readonly email: string;
}

/** Ends what people and websites may do in a partnership (global id). Joins the running transaction. */
export interface EndingService {
  attached(partnership: string): Promise<Attached>;
  /** By name. */
  readers(partnership: string): Promise<readonly LetIn[]>;
  /**
   * Takes all memberships and open invitations away, revokes its own keys, takes it out of shared ones, blocks its practitioners and forgets
   * those who wait. `at` is UTC, ISO 8601; `by` is kept beside each practitioner.
   */
  end(partnership: string, ending: { readonly at: string; readonly by: string }): Promise<void>;
}
