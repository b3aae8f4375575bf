/** Compiles Concord, installs the bench's own packages when they are missing, then runs it: `npm run bench` in the folder above. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));
const run = (command, args, cwd = folder) => {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

run(process.execPath, [path.join('node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'], path.dirname(folder));
const args = process.argv.slice(2);
if (args.includes('--wall')) run(process.execPath, ['wall.mjs', ...args]);
else {
  if (!existsSync(path.join(folder, 'node_modules', 'autocannon'))) run('npm', ['ci', '--no-audit', '--no-fund']);
  run(process.execPath, ['run.mjs', ...args]);
}
