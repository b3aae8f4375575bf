import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { buildServer } from '../../src/commands/build/build-server.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Compiles the app and prepares the template database that every suite copies. Runs once per test run. */
const setUp = async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'concord-template-'));
  globalThis.concordTestRun = { folder };
  await buildServer({ root });
  const database = process.env.TEST_DATABASE === 'postgres' ? await postgresTemplate() : sqliteTemplate(folder);
  execFileSync(process.execPath, [path.join(root, 'tests/support/make-template.cjs')], {
    cwd: root,
    env: { ...process.env, ...secrets(folder), ...database },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

const sqliteTemplate = (folder) => {
  const file = path.join(folder, 'template.db');
  process.env.TEST_TEMPLATE_FILE = file;
  return { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file };
};

const postgresTemplate = async () => {
  const { startPostgres } = await import('./postgres-server.mjs');
  const server = await startPostgres();
  globalThis.concordTestRun.server = server;
  await server.createDatabase('template_concord');
  const url = server.urlOf('template_concord');
  process.env.TEST_TEMPLATE_URL = url;
  return { DATABASE_CLIENT: 'postgres', DATABASE_URL: url };
};

const secrets = (folder) => ({
  NODE_ENV: 'test',
  STRAPI_TELEMETRY_DISABLED: 'true',
  ENV_PATH: path.join(folder, 'no.env'),
  APP_KEYS: 'template',
  API_TOKEN_SALT: 'template',
  ADMIN_JWT_SECRET: 'template',
  TRANSFER_TOKEN_SALT: 'template',
  ENCRYPTION_KEY: 'template',
  JWT_SECRET: 'template',
  LEDGER_SIGNING_KEY: generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  LEDGER_HEADS_FILE: path.join(folder, 'ledger-heads.jsonl'),
});

export default setUp;
