import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { runTool, ToolFailure } from './build/run-tool.mjs';

/** Checks the types of every half that has a tsconfig of its own: the server, the tests, and the admin of the app and of each plugin. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const plugins = readdirSync(path.join(root, 'src/plugins')).map((name) => `src/plugins/${name}/admin`);
const projects = ['.', 'tests', 'src/admin', ...plugins].filter((project) => existsSync(path.join(root, project, 'tsconfig.json')));

for (const project of projects) {
  try {
    await runTool(root, 'typescript/bin/tsc', { args: ['-p', project, '--noEmit', '--pretty', 'false'] });
    console.log(`${project}: types agree.`);
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    console.error(`${project}:\n${error.output}`);
    process.exitCode = 1;
  }
}
