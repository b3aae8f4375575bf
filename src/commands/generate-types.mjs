import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import path from 'node:path';

/**
 * `npm run types`: writes `types/generated` from the schemas. Strapi registers every plugin for that, and ours do not start
 * without secrets; throw-away ones will do, because nothing is opened or signed.
 */
const root = path.resolve(import.meta.dirname, '../..');
const NAMES = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'];
const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
const throwAway = { ...Object.fromEntries(NAMES.map((name) => [name, 'only-to-read-the-schemas'])), LEDGER_SIGNING_KEY: key };

const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js'), 'ts:generate-types'], {
  cwd: root,
  env: { ...throwAway, STRAPI_TELEMETRY_DISABLED: 'true', ...process.env },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
