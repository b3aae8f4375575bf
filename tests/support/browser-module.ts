import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { PROJECT_ROOT } from './project-root';

/** What an expression over a module for browsers (`m`) comes to. Jest itself loads no ES modules. */
export const fromModule = (file: string, expression = '{ ...m }'): unknown => {
  const script = `import * as m from ${JSON.stringify(pathToFileURL(path.join(PROJECT_ROOT, file)).href)}; console.log(JSON.stringify(${expression}));`;
  return JSON.parse(execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], { encoding: 'utf8' }));
};
