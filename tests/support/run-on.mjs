import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

/** `node tests/support/run-on.mjs sqlite|postgres [jest arguments]`: the integration suites on that database, on any system's shell. */
const root = path.resolve(import.meta.dirname, '../..');
const [database, ...args] = process.argv.slice(2);
// Jest leaves one core idle; a suite waits for its database about as long as it computes.
const workers = Math.max(2, os.availableParallelism() - 1);
const jest = [path.join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects', 'integration', `--maxWorkers=${workers}`];
const child = spawn(process.execPath, [...jest, ...args], {
  cwd: root,
  env: { ...process.env, TEST_DATABASE: database },
  stdio: 'inherit',
});
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
