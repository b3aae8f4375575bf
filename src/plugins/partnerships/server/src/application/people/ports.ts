import type { Clock } from '../../../../../../kernel';
import type { MembershipRole, MergedPartnership, NewPartnership, Post } from '../../../../contract';
import type { StoredInvitation } from '../../domain/people/invitation';
import type { Member } from '../../domain/people/member-rules';
import type { StoredSupportAccess } from '../../domain/support/support-rules';

/** A member with what colleagues know of them. */
export interface StoredMember extends Member {
  readonly name: string;
  readonly email: string;
}

/** What is known of staff and their rights, inside one transaction. Partnerships are global ids. */
export interface PeopleTables {
  /** By name; those whose account is gone are left out. */
  members(partnership: string): Promise<readonly StoredMember[]>;
  /** Whether somebody managed it whose account is gone. */
  hadManager(partnership: string): Promise<boolean>;
  addMember(member: { readonly userId: number; readonly partnership: string; readonly role: MembershipRole }): Promise<void>;
  setRole(memberId: string, role: MembershipRole): Promise<void>;
  removeMember(memberId: string): Promise<void>;
  readonly invitations: InvitationTable;
  readonly support: SupportTable;
  readonly accounts: StaffAccounts;
  readonly partnerships: PartnershipTable;
}

export interface InvitationTable {
  /** Neither accepted nor revoked, the newest first. */
  waiting(partnership: string): Promise<readonly StoredInvitation[]>;
  find(id: string): Promise<StoredInvitation | null>;
  findByToken(hash: string): Promise<StoredInvitation | null>;
  /** The newest to the same address there, made at its time or later, that was not revoked. */
  inPlaceOf(invitation: StoredInvitation): Promise<StoredInvitation | null>;
  /** Gives it another link. The one before is kept as revoked, so that whoever opens it can be told. */
  renew(id: string, to: Pick<StoredInvitation, 'tokenHash' | 'createdBy' | 'expiresAt'>, now: string): Promise<void>;
  add(invitation: StoredInvitation): Promise<void>;
  change(id: string, to: Partial<Pick<StoredInvitation, 'acceptedAt' | 'revokedAt'>>): Promise<void>;
}

export interface SupportTable {
  /** The newest first. */
  of(partnership: string): Promise<readonly StoredSupportAccess[]>;
  /** To others, with which it owned things together when that was opened. The newest first. */
  beside(partnership: string): Promise<readonly StoredSupportAccess[]>;
  add(access: StoredSupportAccess): Promise<void>;
  /** `by` is the admin user who ends it. */
  end(id: string, ending: { readonly at: string; readonly by: number }): Promise<void>;
}

export interface StaffAccount {
  readonly id: number;
  readonly isActive: boolean;
}

/** Who joins and has no account yet. */
export interface Newcomer {
  readonly firstName: string;
  readonly lastName: string;
  readonly password: string;
}

export interface StaffAccounts {
  /** By the address in lower case, however the account spells it. */
  find(email: string): Promise<StaffAccount | null>;
  /** Makes an account that may edit, and answers its id. */
  create(newcomer: Newcomer & { readonly email: string }): Promise<number>;
  hasPassword(userId: number, password: string): Promise<boolean>;
  /** Lets an account edit that was made for something else. */
  letEdit(userId: number): Promise<void>;
  /** Names by id; those whose account is gone are absent. */
  names(userIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** E-mail address as the account has it; null when it is gone. */
  address(userId: number): Promise<string | null>;
  /** And can sign in. */
  isNetworkAdministrator(userId: number): Promise<boolean>;
  /** When each was last here, by id, in UTC, ISO 8601; absent when not known. */
  lastSeen(userIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
}

export interface NamedPartnership {
  /** Global id. */
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly slug: string;
  /** `YYYY-MM-DD`; null while it works. */
  readonly closedOn: string | null;
}

export interface PartnershipTable {
  /** By name. */
  all(): Promise<readonly NamedPartnership[]>;
  find(id: string): Promise<NamedPartnership | null>;
  /** Those that it belongs to, the nearest first. */
  above(id: string): Promise<readonly NamedPartnership[]>;
  /** Global ids of those that belong to it, at any depth. */
  below(id: string): Promise<readonly string[]>;
  /** Global ids of those that own things together with it, or have agreed to, by name. */
  beside(id: string): Promise<readonly string[]>;
  /** Those that became part of another, which may have done so itself. */
  merged(): Promise<readonly MergedPartnership[]>;
  hasSlug(slug: string): Promise<boolean>;
  /** Makes one and answers its global id. */
  create(partnership: Omit<NewPartnership, 'manager'>): Promise<string>;
}

/** Work on these tables, as Concord itself: whoever calls decides who may ask for it. */
export type PeopleWork = <T>(work: (tables: PeopleTables) => Promise<T>) => Promise<T>;

export interface PeoplePorts {
  /** In one transaction, and one at a time in the whole installation. */
  readonly transact: PeopleWork;
  /** Without waiting for those that write. */
  readonly read: PeopleWork;
  readonly clock: Clock;
  readonly post: Post;
  /** `https://…` where this installation is reached, without a slash at the end. */
  readonly publicUrl: string;
}
