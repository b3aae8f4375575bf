import { createHmac } from 'node:crypto';

/** Seals words with a key made from a secret of the installation, for this purpose alone: HMAC-SHA256 as base64url, 43 characters. */
export const createPasswordSeal = (secret: string): ((words: readonly string[]) => string) => {
  const key = createHmac('sha256', secret).update('concord: links for forgotten passwords').digest();
  return (words) => createHmac('sha256', key).update(JSON.stringify(words)).digest('base64url');
};
