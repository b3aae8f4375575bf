import { readdirSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_ROOT } from './project-root';

const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.data', '.strapi', '.cache', '.tmp', 'build', 'generated']);

/** Every source file below the folder, as a path from the checkout with forward slashes, sorted. */
export const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(path.join(PROJECT_ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name) || folder.startsWith('src/commands'))
    .flatMap((entry) => (entry.isDirectory() ? sourceFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
