import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file below `root/<start>` for each start, as sorted paths relative to `root` with forward slashes. Missing starts hold none. */
export const sourceFiles = (root, starts) => starts.flatMap((start) => below(root, start)).sort();

const below = (root, start) => {
  const at = path.join(root, start);
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const name = `${start}/${entry.name}`;
    return entry.isDirectory() ? below(root, name) : [name];
  });
};
