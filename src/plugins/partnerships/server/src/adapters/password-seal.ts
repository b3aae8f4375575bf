import { createHmac } from 'node:crypto';

export type PasswordSeal = (words: readonly string[]) => string;

/** Seals words with a key made from a secret of the installation, for one purpose alone: HMAC-SHA256 as base64url, 43 characters. */
export const createPasswordSeal = (secret: string, purpose: 'links for forgotten passwords' | 'sign-ins'): PasswordSeal => {
  const key = createHmac('sha256', secret).update(`concord: ${purpose}`).digest();
  return (words) => createHmac('sha256', key).update(JSON.stringify(words)).digest('base64url');
};
