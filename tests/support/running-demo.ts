import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

import { PROJECT_ROOT } from './project-root';

export interface RunningDemo {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Settings of the demo's process, for commands beside it. */
  readonly env: Readonly<Record<string, string>>;
  /** Stops it as Ctrl-C does, and deletes its data. */
  stop(): Promise<void>;
}

/**
 * A Concord with the demo in it, started as a newcomer does, on data of its own and a free port. Loading takes up to a minute,
 * building the admin another if it is stale: give `beforeAll` five minutes.
 */
export const startDemo = async (): Promise<RunningDemo> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'concord-demo-'));
  const port = await freePort();
  const env = demoSettings(folder, port);
  const child = spawn(process.execPath, [path.join(PROJECT_ROOT, 'src/commands/demo.mjs')], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, ...env },
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await untilItRuns(child);
  return {
    url: `http://127.0.0.1:${port}`,
    env,
    async stop() {
      child.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

const demoSettings = (folder: string, port: number): Record<string, string> => ({
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: String(port),
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(folder, 'concord.db'),
  UPLOADS_DIR: path.join(folder, 'uploads'),
  PUBLISHED_FILES_DIR: path.join(folder, 'published'),
  LEDGER_HEADS_FILE: path.join(folder, 'ledger-heads.jsonl'),
});

const untilItRuns = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        if (said.includes('Press Ctrl-C')) resolve();
      });
    }
    child.once('close', (code) => {
      reject(new Error(`The demo ended with exit code ${code ?? 'none'}:\n${said}`));
    });
  });

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
