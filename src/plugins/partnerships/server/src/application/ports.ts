import type { Clock } from '../../../../../kernel';
import type { ManagedPartnership, ReaderAudience } from '../../../contract';

/** Who acts: a member of staff with the partnerships that he or she manages. */
export interface Manager {
  /** Of the admin user. */
  readonly userId: number;
  manages(partnership: string): boolean;
  /** What they manage by now. */
  again(): Promise<Manager>;
}

export interface PartnershipDirectory {
  /** By global id; unknown ones are left out. */
  named(ids: readonly string[]): Promise<readonly ManagedPartnership[]>;
  bySlug(slug: string): Promise<ManagedPartnership | null>;
  all(): Promise<readonly ManagedPartnership[]>;
}

/** A key as it is stored, without secrets. */
export interface StoredKey {
  readonly id: string;
  readonly name: string;
  readonly audience: ReaderAudience;
  readonly partnerships: readonly string[];
  readonly createdAt: string;
  readonly createdBy: number;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

export interface StoredSecret {
  readonly keyId: string;
  /** SHA-256 of the whole key. */
  readonly hash: string;
  readonly ending: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
}

/** Inside one transaction. */
export interface KeyTables {
  /** Until the end of the transaction nobody else writes who reads: taken before looking at what decides what is written. */
  lock(): Promise<void>;
  ofPartnership(partnership: string): Promise<readonly StoredKey[]>;
  find(id: string): Promise<StoredKey | null>;
  /** Those that work at the instant, the newest first. */
  secrets(keyIds: readonly string[], now: string): Promise<readonly Omit<StoredSecret, 'hash'>[]>;
  add(key: StoredKey): Promise<void>;
  addSecret(secret: StoredSecret): Promise<void>;
  /** Ends all secrets of a key at the instant, unless they end earlier. */
  endSecrets(keyId: string, at: string): Promise<void>;
  revoke(keyId: string, at: string): Promise<void>;
}

export interface StaffNames {
  /** By id of the admin user; unknown ones are absent. */
  named(userIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
}

export type KeyTransact = <T>(work: (tables: KeyTables) => Promise<T>) => Promise<T>;

export interface SiteKeyPorts {
  readonly transact: KeyTransact;
  readonly partnerships: PartnershipDirectory;
  readonly staff: StaffNames;
  readonly clock: Clock;
}
