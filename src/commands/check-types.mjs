import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { runTool, ToolFailure } from './build/run-tool.mjs';
import { PROJECT_ROOT } from './setup/project-root.mjs';

/** Checks the types of every half that has a tsconfig of its own: the server, the tests, the admin of the app and of each plugin, and what those share. */
const plugins = readdirSync(path.join(PROJECT_ROOT, 'src/plugins')).map((name) => `src/plugins/${name}/admin`);
const projects = ['.', 'tests', 'src/admin', 'src/admin-parts', ...plugins].filter((project) =>
  existsSync(path.join(PROJECT_ROOT, project, 'tsconfig.json')),
);

for (const project of projects) {
  try {
    await runTool(PROJECT_ROOT, 'typescript/bin/tsc', { args: ['-p', project, '--noEmit', '--pretty', 'false'] });
    console.log(`${project}: types agree.`);
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    console.error(`${project}:\n${error.output}`);
    process.exitCode = 1;
  }
}
