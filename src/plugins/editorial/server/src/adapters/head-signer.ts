import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

import type { HeadSigner, SignedHead } from '../application/ports';
import type { ChainHead } from '../domain/ledger-chain';

/**
 * Signs with the installation's Ed25519 key, given as base64 of its PKCS #8 DER form (`LEDGER_SIGNING_KEY`).
 * Throws a plain sentence when the key is missing or is not one.
 */
export const createHeadSigner = (key: string | undefined, origin: string): HeadSigner => {
  const privateKey = parseKey(key);
  const publicKey = createPublicKey(privateKey);
  const keyId = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
  return {
    sign(head: ChainHead, signedAt: string): SignedHead {
      const unsigned = { sequence: head.sequence, hash: head.hash, origin, signedAt, keyId };
      return { ...unsigned, signature: sign(null, textOf(unsigned), privateKey).toString('base64') };
    },
    verify: (head) => head.keyId === keyId && verify(null, textOf(head), publicKey, Buffer.from(head.signature, 'base64')),
  };
};

const textOf = ({ origin, sequence, hash, signedAt }: Omit<SignedHead, 'signature'>): Buffer =>
  Buffer.from([origin, String(sequence), hash, signedAt].join('\n'), 'utf8');

const parseKey = (key: string | undefined) => {
  if (!key)
    throw new Error(
      'LEDGER_SIGNING_KEY is missing from .env. Run "npm run demo" once, or put an Ed25519 key there (see docs/operators.md).',
    );
  try {
    return createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' });
  } catch (cause) {
    throw new Error('LEDGER_SIGNING_KEY in .env is not an Ed25519 key in base64 PKCS #8 form.', { cause });
  }
};
