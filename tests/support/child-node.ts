import { spawn } from 'node:child_process';
import path from 'node:path';

import { PROJECT_ROOT } from './project-root';

/** Another Concord process on a database. */
export interface ChildNode {
  /** Resolves when it is booted and waits; rejects when it ended before. */
  readonly ready: Promise<void>;
  /** Resolves when it is no more; whether it was killed is for the caller to know. */
  readonly ended: Promise<void>;
  /** SIGKILL, at once. */
  kill(): void;
  /** Writes a line to it. */
  tell(line: string): void;
  /** All that it has written so far. */
  said(): string;
}

/** Starts a program of `tests/support`, which says `ready` when it is; that takes about five seconds. */
export const startChildNode = (program: string, env: Readonly<Record<string, string>>): ChildNode => {
  const child = spawn(process.execPath, [path.join(PROJECT_ROOT, 'tests/support', program)], {
    cwd: PROJECT_ROOT,
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1', ...env },
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
  // Its end of the pipe goes with it.
  child.stdin.on('error', () => {});
  return {
    ready,
    ended,
    kill: () => void child.kill('SIGKILL'),
    tell: (line) => void child.stdin.write(`${line}\n`),
    said: () => text,
  };
};
