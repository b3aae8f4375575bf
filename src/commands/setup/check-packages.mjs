import { existsSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_ROOT } from './project-root.mjs';
import { Refusal } from './refusal.mjs';

/** Refuses to go on in a clone whose packages were not installed, or not wholly: npm writes its own list last. */
export const checkPackages = () => {
  if (existsSync(path.join(PROJECT_ROOT, 'node_modules/.package-lock.json'))) return;
  throw new Refusal('The packages that Concord needs are not installed. Run "npm ci" in this folder first.');
};
