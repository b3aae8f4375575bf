import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const COPIED = ['dist', 'src', 'public', 'package.json', 'tsconfig.json', 'favicon.png'];
const WALL = 'dist/src/plugins/partnerships/server/src/adapters/wall';

/** A copy of the built app in which raising the wall does nothing; the product has no switch for it. Throws when there is no such part. */
export const makeUnwalledCopy = (root, folder) => {
  const wall = copyOf(root, folder);
  writeFileSync(path.join(wall, 'raise-wall.js'), 'exports.raiseWall = () => {};\n');
};

/** Of a request with this header, the wall of a switched copy knows nothing. */
export const WALL_DOWN = { 'x-bench-wall': 'down' };

/** A copy in which WALL_DOWN takes the wall down for a request that only reads, so that one process can be both. */
export const makeSwitchedCopy = (root, folder) => {
  const wall = copyOf(root, folder);
  copyFileSync(path.join(wall, 'raise-wall.js'), path.join(wall, 'real-wall.js'));
  writeFileSync(path.join(wall, 'raise-wall.js'), SWITCHED);
};

const SWITCHED = `
const real = require('./real-wall.js');
let isDown = false;
exports.raiseWall = (strapi, parts) => {
  const manager = strapi.db.entityManager;
  const open = manager.createQueryBuilder;
  const use = strapi.documents.use;
  strapi.documents.use = (middleware) => use.call(strapi.documents, (context, next) => (isDown ? next() : middleware(context, next)));
  real.raiseWall(strapi, parts);
  strapi.documents.use = use;
  const walled = manager.createQueryBuilder;
  manager.createQueryBuilder = (uid) => (isDown ? open.call(manager, uid) : walled(uid));
  strapi.server.httpServer.prependListener('request', ({ headers }) => {
    isDown = headers['x-bench-wall'] === 'down';
  });
};
`;

const copyOf = (root, folder) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const wall = path.join(folder, WALL);
  if (!existsSync(path.join(wall, 'raise-wall.js')))
    throw new Error(`The build has no ${WALL}: the bench must learn where the wall is raised now.`);
  return wall;
};
