import { spawn } from 'node:child_process';
import path from 'node:path';

import { PROJECT_ROOT } from './project-root';

/** Another Concord process on a database, which does what is due until it is killed. */
export interface SchedulingNode {
  /** Resolves when it is booted and waits. */
  readonly ready: Promise<void>;
  readonly ended: Promise<void>;
  /** From now on it looks for what is due, without a pause. */
  work(): void;
  /** SIGKILL, at once. */
  kill(): void;
  /** How many jobs it said it took up. */
  ran(): number;
}

/** Starts one. A job that it dies with is taken up again after a second. */
export const startSchedulingNode = (env: Readonly<Record<string, string>>): SchedulingNode => {
  const child = spawn(process.execPath, [path.join(PROJECT_ROOT, 'tests/support/scheduling-child.cjs')], {
    cwd: PROJECT_ROOT,
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1', ...env, CONCORD_JOB_LEASE: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let text = '';
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (text.includes('ready\n')) resolve();
    });
    child.once('close', () => {
      reject(new Error('A node ended before it was ready.'));
    });
  });
  // One that is killed while it boots is nobody's failure.
  ready.catch(() => {});
  child.stdin.on('error', () => {});
  return {
    ready,
    ended,
    work: () => void child.stdin.write('work\n'),
    kill: () => void child.kill('SIGKILL'),
    ran: () => [...text.matchAll(/^ran (\d+)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0),
  };
};
