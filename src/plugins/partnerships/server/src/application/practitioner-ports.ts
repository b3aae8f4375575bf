import type { Clock } from '../../../../../kernel';
import type { Post, PractitionerState } from '../../../contract';

import type { PartnershipDirectory } from './ports';

export interface StoredPractitioner {
  readonly id: string;
  /** Global id. */
  readonly partnership: string;
  /** As `plainEmail` writes it. */
  readonly email: string;
  readonly name: string;
  readonly organisation: string;
  readonly state: PractitionerState;
  /** The account of users-permissions, once the invitation was accepted. */
  readonly userId: number | null;
  /** SHA-256 of the token in the link. */
  readonly invitation: string | null;
  readonly invitationExpiresAt: string | null;
  readonly createdAt: string;
  readonly changedAt: string;
  /** `staff:<id>`, or `self`. */
  readonly changedBy: string;
}

/** Inside one transaction. */
export interface PractitionerTables {
  /** As that of keys (ports.ts). */
  lock(): Promise<void>;
  ofPartnership(partnership: string): Promise<readonly StoredPractitioner[]>;
  find(id: string): Promise<StoredPractitioner | null>;
  byEmail(partnership: string, email: string): Promise<StoredPractitioner | null>;
  byInvitation(hash: string): Promise<StoredPractitioner | null>;
  countAsked(partnership: string): Promise<number>;
  add(practitioner: StoredPractitioner): Promise<void>;
  /** Only while it is in the state it was read in: false when somebody else was faster. */
  change(before: StoredPractitioner, changes: Partial<StoredPractitioner>): Promise<boolean>;
  remove(id: string): Promise<void>;
}

export type PractitionerTransact = <T>(work: (tables: PractitionerTables) => Promise<T>) => Promise<T>;

/** Accounts of users-permissions, in the running transaction. */
export interface Accounts {
  find(email: string): Promise<Account | null>;
  byId(id: number): Promise<Account | null>;
  /** Answers its id. */
  create(account: { readonly email: string; readonly password: string }): Promise<number>;
}

export interface Account {
  readonly id: number;
  readonly email: string;
  readonly isBlocked: boolean;
  /** Whether a partnership lets it in. */
  readonly hasAccess: boolean;
  /** Its password as stored: a hash, and empty when it has none. */
  readonly storedPassword: string;
  hasPassword(password: string): Promise<boolean>;
  /** False when somebody else was faster and the stored one is another by now. */
  setPassword(password: string): Promise<boolean>;
}

export const mayEnter = ({ isBlocked, hasAccess }: Account): boolean => !isBlocked && hasAccess;

/** Addresses of the managers of a partnership (global id) who can sign in. */
export type ManagersAddresses = (partnership: string) => Promise<readonly string[]>;

export interface PractitionerPorts {
  readonly transact: PractitionerTransact;
  readonly accounts: Accounts;
  readonly partnerships: PartnershipDirectory;
  readonly post: Post;
  readonly clock: Clock;
  /** The address under which this installation is reached, without a slash at the end. */
  readonly publicUrl: string;
}
