import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const COPIED = ['dist', 'src', 'public', 'package.json', 'tsconfig.json', 'favicon.png'];
const WALL = 'dist/src/plugins/partnerships/server/src/adapters/wall/raise-wall.js';

/** A copy of the built app in which raising the wall does nothing; the product has no switch for it. Throws when there is no such part. */
export const makeUnwalledCopy = (root, folder) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const wall = path.join(folder, WALL);
  if (!existsSync(wall)) throw new Error(`The build has no ${WALL}: the bench must learn where the wall is raised now.`);
  writeFileSync(wall, 'exports.raiseWall = () => {};\n');
};
