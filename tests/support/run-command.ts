import { spawn } from 'node:child_process';
import path from 'node:path';

import { PROJECT_ROOT } from './project-root';

export interface CommandOutcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export type RunCommand = (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<CommandOutcome>;

/**
 * Runs `npm run <name> -- …` as compiled, with `env` as its settings and none of this process's: those of a booted app for its
 * database. Strapi asks PostgreSQL several things at once inside a transaction; the driver's warning of that is none of the
 * command's words.
 */
const commandNamed =
  (name: string): RunCommand =>
  (args, env = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [path.join(PROJECT_ROOT, `dist/src/commands/${name}.js`), ...args], {
        cwd: PROJECT_ROOT,
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

export const runImport = commandNamed('import');
export const runLedger = commandNamed('ledger');
export const runPartnership = commandNamed('partnership');
