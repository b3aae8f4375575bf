import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { PROJECT_ROOT } from './project-root';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Checkout {
  readonly folder: string;
  /** Runs one of its launchers, such as `demo.mjs`. */
  run(launcher: string, args?: readonly string[], env?: Readonly<Record<string, string>>): Outcome;
  /** Runs lines of an ES module that stands in the checkout's top folder. */
  evaluate(code: string, env?: Readonly<Record<string, string>>): Outcome;
  remove(): void;
}

/** A folder with Concord's launchers and packages and nothing else, whose settings and data a test may spoil. */
export const aCheckout = (): Checkout => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'concord-checkout-'));
  for (const part of ['package.json', 'src/commands']) cpSync(path.join(PROJECT_ROOT, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(PROJECT_ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const node = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...bareEnvironment(), ...env },
    });
    return { code: status, stdout, stderr };
  };
  return {
    folder,
    run: (launcher, args = [], env = {}) => node([path.join(folder, 'src/commands', launcher), ...args], env),
    evaluate: (code, env) => node(['--input-type=module', '--eval', code], env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** The settings of whoever runs the tests must not decide them. */
const bareEnvironment = (): Record<string, string> => {
  const kept = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'HOME', 'USERPROFILE'];
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
};
