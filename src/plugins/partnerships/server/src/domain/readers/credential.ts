/** What an `Authorization` header carries. */
export type Credential =
  | { readonly kind: 'none' }
  | { readonly kind: 'malformed' }
  /** The whole key as the website sends it. */
  | { readonly kind: 'key'; readonly key: string }
  /** A token of users-permissions, of a practitioner who signed in. */
  | { readonly kind: 'token'; readonly token: string };

const BEARER = /^bearer +([\x21-\x7e]{1,4096})$/i;

/** Reads the header; anything but one bearer credential is malformed, and never taken for none. */
export const parseCredential = (authorization: string | undefined): Credential => {
  if (authorization === undefined) return { kind: 'none' };
  const [, sent] = BEARER.exec(authorization.trim()) ?? [];
  if (sent === undefined) return { kind: 'malformed' };
  return sent.startsWith(KEY_PREFIX) ? { kind: 'key', key: sent } : { kind: 'token', token: sent };
};

/** By which a key is recognised wherever it turns up. */
export const KEY_PREFIX = 'ck_';
