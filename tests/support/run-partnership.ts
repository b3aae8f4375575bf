import { spawn } from 'node:child_process';
import path from 'node:path';

import type { BootedApp } from './boot';
import { PROJECT_ROOT } from './project-root';
import type { CommandOutcome } from './run-ledger';

/** Runs `npm run partnership -- …` as compiled, on the database of a booted app. */
export const runPartnership = (args: readonly string[], env: BootedApp['env']): Promise<CommandOutcome> =>
  new Promise((resolve, reject) => {
    const program = path.join(PROJECT_ROOT, 'dist/src/commands/partnership.js');
    const child = spawn(process.execPath, [program, ...args], {
      cwd: PROJECT_ROOT,
      // Strapi asks PostgreSQL several things at once inside a transaction; the driver's warning of that is none of the command's words.
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
