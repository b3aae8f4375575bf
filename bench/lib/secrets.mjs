import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const NAMES = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'];

/** Secrets for the measured Concord, kept beside its database, whose ledger is signed with one of them. */
export const secrets = (file) => {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const random = Object.fromEntries(NAMES.map((name) => [name, randomBytes(24).toString('base64')]));
  const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  const made = { ...random, LEDGER_SIGNING_KEY: key };
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
};
