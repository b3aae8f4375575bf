import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

import type { Clock } from '../kernel';

/** Where private files are asked for; without a valid signature every address under it answers 403. */
export const PRIVATE_FILES_PATH = '/private-files';

/** Long enough to work on a form, short enough that an address copied into a mail is soon worth nothing. */
export const ADDRESS_LIFETIME_MS = 15 * 60 * 1000;

export interface SignedAddresses {
  /** An address on the same origin, good for `ADDRESS_LIFETIME_MS`. */
  sign(name: string): string;
  /** Whether the signature is ours, for this name, and has not expired. `expires` is in Unix seconds. */
  verify(request: { readonly name: string; readonly expires: string; readonly signature: string }): boolean;
}

/**
 * Addresses that open one private file for a while, for whoever holds them. Every node that knows the secret accepts them, so
 * nothing is stored. The key is derived from the secret for this purpose alone (RFC 5869), so that a signature can never
 * pass for anything else signed with the same secret.
 */
export const createSignedAddresses = (secret: string, clock: Clock): SignedAddresses => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'concord private file addresses, version 1', 32));
  const signatureOf = (name: string, expires: string): Buffer => createHmac('sha256', key).update(`${name}\n${expires}`).digest();
  return {
    sign: (name) => {
      const expires = `${Math.ceil((clock.now().getTime() + ADDRESS_LIFETIME_MS) / 1000)}`;
      return `${PRIVATE_FILES_PATH}/${name}?expires=${expires}&signature=${signatureOf(name, expires).toString('base64url')}`;
    },
    verify: ({ name, expires, signature }) => {
      const expected = signatureOf(name, expires);
      const given = Buffer.from(signature, 'base64url');
      return given.length === expected.length && timingSafeEqual(given, expected) && Number(expires) * 1000 > clock.now().getTime();
    },
  };
};
