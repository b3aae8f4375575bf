import { buildAdmin } from './build/build-admin.mjs';
import { buildServer } from './build/build-server.mjs';
import { ToolFailure } from './build/run-tool.mjs';
import { PROJECT_ROOT } from './setup/project-root.mjs';

/**
 * `npm run build [-- --server] [-- --force]`: compiles the server and bundles the admin, each only when its sources changed.
 * `--server` leaves the admin alone; `--force` builds whatever the last build left.
 */
const force = process.argv.includes('--force');

const step = async (name, build) => {
  const started = Date.now();
  const done = await build({ root: PROJECT_ROOT, force, onStart: () => console.error(`Building the ${name} …`) });
  console.error(done ? `Built the ${name} in ${Math.round((Date.now() - started) / 1000)} s.` : `The ${name} is up to date.`);
};

try {
  await step('server', buildServer);
  if (!process.argv.includes('--server')) await step('admin', buildAdmin);
} catch (error) {
  console.error(error instanceof ToolFailure ? `${error.message}\n${error.output}` : error);
  process.exitCode = 1;
}
