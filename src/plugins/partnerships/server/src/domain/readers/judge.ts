import type { KnownReader, ReaderAudience, ReaderRefusalCode, Recognition, RefusedReader } from '../../../../contract';

/** A secret that leads to a key, as it is stored. Times are UTC, ISO 8601. */
export interface FoundKey {
  readonly id: string;
  readonly audience: ReaderAudience;
  readonly partnerships: readonly string[];
  readonly revokedAt: string | null;
  /** Of this secret: a replaced one goes on for a while. */
  readonly expiresAt: string | null;
}

/** An account of users-permissions with the partnerships that know it. */
export interface FoundAccount {
  readonly isBlocked: boolean;
  readonly isConfirmed: boolean;
  /** A hash, and empty when it has none. */
  readonly storedPassword: string;
  readonly standings: readonly { readonly partnership: string; readonly state: string }[];
}

export const PUBLIC_READER: KnownReader = { audience: 'public', partnerships: [], forServersOnly: false };

export const judgeKey = (
  key: FoundKey | null,
  { fromBrowser, now }: { readonly fromBrowser: boolean; readonly now: string },
): Recognition => {
  if (!key) return refused('credential.unknown');
  if (key.revokedAt !== null) return refused('key.revoked');
  if (key.expiresAt !== null && key.expiresAt <= now) return refused('key.expired');
  if (key.audience === 'public') return { kind: 'known', reader: PUBLIC_READER };
  if (fromBrowser) return { ...refused('key.server-only'), status: 403, forServersOnly: true };
  return { kind: 'known', reader: { audience: 'practitioner', partnerships: key.partnerships, forServersOnly: true } };
};

export const judgeAccount = (account: FoundAccount | null): Recognition => {
  if (!account) return refused('credential.unknown');
  const partnerships = account.standings.filter(({ state }) => state === 'approved').map(({ partnership }) => partnership);
  if (account.isBlocked || (partnerships.length === 0 && account.standings.some(({ state }) => state === 'blocked'))) {
    return refused('practitioner.blocked');
  }
  if (!account.isConfirmed || partnerships.length === 0) return refused('practitioner.not-approved');
  return { kind: 'known', reader: { audience: 'practitioner', partnerships, forServersOnly: false } };
};

export const refused = (code: Exclude<ReaderRefusalCode, 'rate.exceeded'>): RefusedReader => ({
  kind: 'refused',
  status: 401,
  code,
  message: WORDS[code],
  retryAfterSeconds: null,
  forServersOnly: false,
});

export const askedTooOften = (retryAfterSeconds: number): RefusedReader => ({
  kind: 'refused',
  status: 429,
  code: 'rate.exceeded',
  message: `Too many requests. Ask again in ${String(retryAfterSeconds)} seconds, and keep answers for a while instead of asking for each visitor.`,
  retryAfterSeconds,
  forServersOnly: false,
});

const WORDS: Readonly<Record<Exclude<ReaderRefusalCode, 'rate.exceeded'>, string>> = {
  'credential.malformed': 'Send "Authorization: Bearer" and the key or token, or leave the header out to read as the public.',
  'credential.unknown': 'This key or sign-in is not known, or the sign-in is too old. Check it, or sign in again.',
  'key.malformed': 'This is no whole key: it was cut or mistyped. Copy it again, from ck_ to its end.',
  'key.revoked': 'This key was revoked. Ask the partnership that gave it for a new one.',
  'key.expired': 'This key has been replaced and no longer works. Use the new one.',
  'key.server-only':
    'This key opens what is for practitioners only and may be used by servers only. It was sent from a browser, where visitors can read it: ask the partnership to revoke it, and use one for the public there.',
  'practitioner.blocked': 'This account no longer has access. Ask the partnership that invited you.',
  'practitioner.not-approved': 'This account has no access to items for practitioners. Ask a partnership to invite you.',
};
