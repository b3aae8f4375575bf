import { spawn } from 'node:child_process';
import path from 'node:path';

import { endWithUs } from '../setup/end-with-us.mjs';

/** A tool ended with an error. `output` holds what it said. */
export class ToolFailure extends Error {
  constructor(name, output) {
    super(`${name} failed.`);
    this.name = 'ToolFailure';
    this.output = output;
  }
}

/**
 * Runs a package's script under this Node and keeps what it says; throws ToolFailure with it when the exit code is not 0.
 * `script` is a path below `node_modules`: no shell and no `.bin`, so that it works on Windows too.
 */
export const runTool = (root, script, { args = [], env = process.env } = {}) =>
  new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'pipe'];
    const child = endWithUs(spawn(process.execPath, [path.join(root, 'node_modules', script), ...args], { cwd: root, env, stdio }));
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new ToolFailure(path.basename(script), Buffer.concat(said).toString('utf8').trim()));
    });
  });
