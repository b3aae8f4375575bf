import { generateKeyPairSync, randomBytes } from 'node:crypto';

const secret = () => randomBytes(32).toString('base64');

/** The secrets that Concord does not run without, each with its maker and a word on what it guards. */
export const NEW_SECRETS = [
  {
    key: 'APP_KEYS',
    about: 'Sign cookies; more than one, with commas, to change them one at a time.',
    make: () => `${secret()},${secret()}`,
  },
  { key: 'API_TOKEN_SALT', about: 'Salts API tokens before they are stored.', make: secret },
  { key: 'ADMIN_JWT_SECRET', about: 'Signs the sessions of staff, and the addresses of private files.', make: secret },
  { key: 'TRANSFER_TOKEN_SALT', about: 'Salts transfer tokens before they are stored.', make: secret },
  { key: 'ENCRYPTION_KEY', about: 'Encrypts what the admin may show again.', make: secret },
  { key: 'JWT_SECRET', about: 'Signs the sessions of practitioners.', make: secret },
  {
    key: 'LEDGER_SIGNING_KEY',
    about: 'Signs the heads of the ledger: an Ed25519 private key (PKCS #8, DER, base64). Keep a copy in a safe place.',
    make: () => generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  },
];
