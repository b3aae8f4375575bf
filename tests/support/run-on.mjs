import { spawn } from 'node:child_process';
import path from 'node:path';

/** `node tests/support/run-on.mjs sqlite|postgres [jest arguments]`: the integration suites on that database, on any system's shell. */
const root = path.resolve(import.meta.dirname, '../..');
const [database, ...args] = process.argv.slice(2);
const child = spawn(process.execPath, [path.join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects', 'integration', ...args], {
  cwd: root,
  env: { ...process.env, TEST_DATABASE: database },
  stdio: 'inherit',
});
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
