import { spawn } from 'node:child_process';
import path from 'node:path';

import type { SubjectRef } from '../../src/kernel';

import { PROJECT_ROOT } from './project-root';

/** What a node is to do. It ends when it is done. */
export interface Order {
  readonly subjects: readonly SubjectRef[];
  /** Publishes all of them at the same time, instead of one after the other. */
  readonly atOnce?: boolean;
  /** Dies of SIGKILL just before this statement is sent to the database, counted from 1. */
  readonly dieBefore?: number;
  /** Dies of SIGKILL when the first COMMIT is answered, before anybody else hears of it. */
  readonly dieAfterCommit?: boolean;
}

/** Another Concord process on a database, which only publishes. */
export interface PublishingNode {
  /** Resolves when it is booted and waits for an order. */
  readonly ready: Promise<void>;
  /** Resolves when it is no more; whether it was killed is for the caller to know. */
  readonly ended: Promise<void>;
  order(order: Order): void;
  /** SIGKILL, at once. */
  kill(): void;
  /** The words after `published`, `refused` or `statements` at the head of what it said. */
  said(what: 'published' | 'refused' | 'statements'): readonly (readonly string[])[];
}

/** Starts one; it takes about five seconds to be ready. */
export const startPublishingNode = (env: Readonly<Record<string, string>>): PublishingNode => {
  const child = spawn(process.execPath, [path.join(PROJECT_ROOT, 'tests/support/publishing-child.cjs')], {
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
    order: (order) => void child.stdin.write(`${JSON.stringify(order)}\n`),
    kill: () => void child.kill('SIGKILL'),
    said: (what) => wordsAfter(text, what),
  };
};

const wordsAfter = (text: string, what: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${what} `))
    .map((line) => line.split(' ').slice(1));
