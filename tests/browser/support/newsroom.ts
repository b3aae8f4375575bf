import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { asSystem } from '../../support/as-system';
import { loadStrapi } from '../../support/load-strapi';
import { PROJECT_ROOT } from '../../support/project-root';
import type { TestDatabase } from '../../support/test-database';
import { testEnvironment } from '../../support/test-environment';

/** A scratch installation that a browser can visit: its own port, database and folder. */
export interface Newsroom {
  /** For a test's own hands, past the wall. */
  readonly strapi: Core.Strapi;
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Starts the compiled server with the built admin, as `strapi start` would, with settings of its own. Needs `npm run build` first. */
export const openNewsroom = async (env: Readonly<Record<string, string>> = {}): Promise<Newsroom> => {
  if (!existsSync(path.join(PROJECT_ROOT, 'dist/build/index.html'))) throw new Error('The admin is not built: run "npm run build" first.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'concord-newsroom-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  Object.assign(process.env, testEnvironment(emptyDatabase(folder)), { HOST: '127.0.0.1', PORT: String(port), ...env });
  const { strapi, destroy } = await loadStrapi({ serveAdminPanel: true });
  await strapi.listen();
  return {
    strapi: asSystem(strapi),
    address,
    async close() {
      await destroy();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

/** SQLite in a file that does not exist yet: a fresh installation. */
const emptyDatabase = (folder: string): TestDatabase => ({
  kind: 'sqlite',
  folder,
  env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'concord.db') },
  drop: () => Promise.resolve(),
});

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};
