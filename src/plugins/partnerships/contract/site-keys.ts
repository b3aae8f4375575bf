import type { ReaderAudience } from './reader';

/**
 * Keys of websites, over the admin's HTTP (admin session; managers of the partnership by a membership of their own, everybody
 * else, network administrators too, is answered as if the partnership did not exist, `partnership.unknown`). Errors are in
 * Strapi's shape, as editorial's.
 *
 * - `GET  /partnerships/managed` → ManagedResponse
 * - `GET  /partnerships/managed/:partnership/site-keys` → SiteKeysResponse
 * - `POST /partnerships/managed/:partnership/site-keys` NewSiteKey → ShownKeyResponse
 * - `POST /partnerships/managed/:partnership/site-keys/:key/rotate` Rotation → ShownKeyResponse
 * - `POST /partnerships/managed/:partnership/site-keys/:key/revoke` → 204
 *
 * Codes: `key.name-taken`, `key.unknown`, `key.revoked`, `key.of-others`, `request.invalid`.
 */
export interface ManagedResponse {
  readonly data: readonly ManagedPartnership[];
}

export interface ManagedPartnership {
  /** Global id. */
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

export interface SiteKeysResponse {
  /** Working ones first, then revoked ones, the newest first in each. */
  readonly data: readonly SiteKey[];
}

/** A key as its managers see it: everything but its secret. Times are UTC, ISO 8601. */
export interface SiteKey {
  readonly id: string;
  /** Which website or program it is for. */
  readonly name: string;
  readonly audience: ReaderAudience;
  readonly partnerships: readonly ManagedPartnership[];
  readonly createdAt: string;
  /** The name of the member of staff; null when the account is gone. */
  readonly createdBy: string | null;
  readonly revokedAt: string | null;
  /** To the minute; null when it was never used. */
  readonly lastUsedAt: string | null;
  /** The last letters of the secrets that work, the newest first. */
  readonly secrets: readonly { readonly ending: string; readonly createdAt: string; readonly expiresAt: string | null }[];
  /** The reader manages all of its partnerships, and so may be given a secret that opens them. */
  readonly canRotate: boolean;
}

export interface NewSiteKey {
  readonly name: string;
  readonly audience: ReaderAudience;
  /** Global ids of partnerships beside the one of the address; the reader must manage them all. */
  readonly alsoFor: readonly string[];
}

export interface Rotation {
  /** For how many days the old secret works on, 0 to 30; with 0 it ends at once. */
  readonly oldWorksForDays: number;
}

export interface ShownKeyResponse {
  readonly data: {
    /** The whole key. It is shown this once and kept nowhere. */
    readonly key: string;
    readonly siteKey: SiteKey;
  };
}
