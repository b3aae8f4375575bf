import { spawn } from 'node:child_process';
import path from 'node:path';

import { PROJECT_ROOT } from './project-root';
import type { CommandOutcome } from './run-ledger';

/** Runs `npm run import -- …` as compiled, with `env` as its settings and none of this process's. */
export const runImport = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CommandOutcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(PROJECT_ROOT, 'dist/src/commands/import.js'), ...args], {
      cwd: PROJECT_ROOT,
      // pg 8 warns of the way in which Strapi uses it; Concord cannot mend that.
      env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
