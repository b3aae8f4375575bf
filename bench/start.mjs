/** Installs the bench's own packages when they are missing, then runs it. Called by `npm run bench` in the folder above. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));
const run = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync(path.join(folder, 'node_modules', 'autocannon'))) run('npm', ['ci', '--no-audit', '--no-fund']);
run(process.execPath, ['run.mjs', ...process.argv.slice(2)]);
