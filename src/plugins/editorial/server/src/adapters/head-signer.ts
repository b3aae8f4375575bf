import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

import type { SignedHead, SigningKey } from '../../../contract';
import type { HeadSigner } from '../application/ports';
import type { ChainHead } from '../domain/ledger-chain';

export interface SignerSettings {
  /** `LEDGER_SIGNING_KEY`: an Ed25519 private key, PKCS #8, DER, base64. */
  readonly signingKey: string | undefined;
  /** `LEDGER_TRUSTED_KEYS`: public keys of earlier times or other installations, SPKI, DER, base64, separated by commas. */
  readonly trustedKeys?: string | undefined;
  readonly origin: string;
}

/** Throws a plain sentence when a key is missing or is not one. */
export const createHeadSigner = ({ signingKey, trustedKeys = '', origin }: SignerSettings): HeadSigner => {
  const privateKey = parsePrivateKey(signingKey);
  const own = describeKey(createPublicKey(privateKey));
  const trusted = trustedKeys
    .split(',')
    .map((key) => key.trim())
    .filter(Boolean);
  return {
    sign(head: ChainHead, signedAt: string): SignedHead {
      const unsigned = { sequence: head.sequence, hash: head.hash, origin, signedAt, keyId: own.keyId };
      return { ...unsigned, signature: sign(null, textOf(unsigned), privateKey).toString('base64') };
    },
    ...checkingAgainst([own, ...trusted.map((key) => describeKey(parsePublicKey(key)))]),
  };
};

const checkingAgainst = (keys: readonly SigningKey[]): Pick<HeadSigner, 'check' | 'keys'> => {
  const known = new Map([...keys].reverse().map((key) => [key.keyId, parsePublicKey(key.publicKey)]));
  return {
    keys: () => keys,
    check(head) {
      const key = known.get(head.keyId);
      if (!key) return 'unknown-key';
      return verify(null, textOf(head), key, Buffer.from(head.signature, 'base64')) ? 'good' : 'forged';
    },
  };
};

const textOf = ({ origin, sequence, hash, signedAt }: Omit<SignedHead, 'signature'>): Buffer =>
  Buffer.from([origin, String(sequence), hash, signedAt].join('\n'), 'utf8');

/** The id comes from the key itself, so that nobody can pass one key off as another. */
const describeKey = (key: KeyObject): SigningKey => {
  const der = key.export({ type: 'spki', format: 'der' });
  return { keyId: createHash('sha256').update(der).digest('hex').slice(0, 16), publicKey: der.toString('base64') };
};

const parsePublicKey = (key: string): KeyObject => {
  try {
    return createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
  } catch (cause) {
    throw new Error('A key in LEDGER_TRUSTED_KEYS is not an Ed25519 public key in base64 SPKI form.', { cause });
  }
};

const parsePrivateKey = (key: string | undefined): KeyObject => {
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
