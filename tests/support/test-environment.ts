import { generateKeyPairSync, randomBytes } from 'node:crypto';
import path from 'node:path';

import type { TestDatabase } from './test-database';

const secret = (): string => randomBytes(24).toString('base64');

/** An Ed25519 private key as the server reads it: PKCS #8, DER, base64. */
export const newSigningKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');

/**
 * Everything a Concord process needs to run on `database`, with secrets of its own. A test hands it to a child process, or
 * lets `boot` put it into its own environment. `ENV_PATH` leads nowhere, so that a developer's `.env` does not leak in.
 */
export const testEnvironment = (database: TestDatabase): Record<string, string> => ({
  NODE_ENV: 'test',
  STRAPI_TELEMETRY_DISABLED: 'true',
  ENV_PATH: path.join(database.folder, 'no.env'),
  APP_KEYS: `${secret()},${secret()}`,
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
  // Jobs run when a test says so.
  CONCORD_RUNS_JOBS: 'false',
  LEDGER_SIGNING_KEY: newSigningKey(),
  LEDGER_HEADS_FILE: path.join(database.folder, 'ledger-heads.jsonl'),
  UPLOADS_DIR: path.join(database.folder, 'uploads'),
  PUBLISHED_FILES_DIR: path.join(database.folder, 'published'),
  ...database.env,
});
