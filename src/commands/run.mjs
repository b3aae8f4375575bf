import { spawn } from 'node:child_process';
import path from 'node:path';

import { ToolFailure } from './build/run-tool.mjs';
import { checkNode } from './setup/check-node.mjs';
import { checkPackages } from './setup/check-packages.mjs';
import { PROJECT_ROOT } from './setup/project-root.mjs';
import { Refusal } from './setup/refusal.mjs';

/**
 * `node src/commands/run.mjs NAME [arguments]`: runs the compiled command `src/commands/NAME.ts` as a program of its own and
 * ends with its exit code. Compiles the server first when its sources changed, and makes the secrets that are missing; what
 * there is to say about that goes to standard error, so that standard output belongs to the command alone. A path in the
 * arguments is relative to `process.env.INIT_CWD`, where the person stood who called npm.
 */
const main = async ([name, ...args]) => {
  checkNode();
  checkPackages();
  const { buildServer } = await import('./build/build-server.mjs');
  const { ensureSecrets } = await import('./setup/env-file.mjs');
  ensureSecrets();
  await buildServer({ root: PROJECT_ROOT, onStart: () => console.error('Compiling Concord …') });
  return runProgram(path.join(PROJECT_ROOT, 'dist/src/commands', `${name}.js`), args);
};

/** Ctrl-C reaches the program directly; this process waits for what it makes of it. */
const runProgram = (program, args) =>
  new Promise((resolve, reject) => {
    process.on('SIGINT', () => {});
    const child = spawn(process.execPath, [program, ...args], { cwd: PROJECT_ROOT, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    if (error instanceof Refusal) console.error(error.message);
    else if (error instanceof ToolFailure) console.error(`${error.message}\n${error.output}`);
    else console.error(error);
    process.exitCode = 1;
  },
);
