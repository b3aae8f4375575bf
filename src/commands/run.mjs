import { createRequire } from 'node:module';
import path from 'node:path';

import { ToolFailure } from './build/run-tool.mjs';
import { checkNode } from './setup/check-node.mjs';
import { checkPackages } from './setup/check-packages.mjs';
import { PROJECT_ROOT } from './setup/project-root.mjs';
import { Refusal } from './setup/refusal.mjs';

/**
 * `node src/commands/run.mjs NAME [arguments]`: runs the command `src/commands/NAME.ts`, which exports
 * `run(arguments): Promise<number>` and answers the exit code. Compiles the server first when its sources changed, and makes
 * the secrets that are missing. Standard output belongs to the command alone; a path in its arguments is relative to
 * `process.env.INIT_CWD`, where the person stood who called npm.
 */
const main = async ([name, ...args]) => {
  checkNode();
  checkPackages();
  const { buildServer } = await import('./build/build-server.mjs');
  const { ensureSecrets } = await import('./setup/env-file.mjs');
  process.chdir(PROJECT_ROOT);
  ensureSecrets();
  await buildServer({ root: PROJECT_ROOT, onStart: () => console.error('Compiling Concord …') });
  const command = createRequire(import.meta.url)(path.join(PROJECT_ROOT, 'dist/src/commands', `${name}.js`));
  return command.run(args);
};

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
