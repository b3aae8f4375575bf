import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';

import { fingerprint } from './fingerprint.mjs';
import { runTool } from './run-tool.mjs';
import { sourceFiles } from './source-files.mjs';
import { readStamp, removeStamp, writeStamp } from './stamp.mjs';

/**
 * Compiles the server to `dist` when its sources changed since the last time. Answers whether it compiled.
 * When a source is gone the old output goes first: Strapi loads whatever it finds there, a content type of yesterday included.
 */
export const buildServer = async ({ root, force = false, onStart = () => {} }) => {
  const files = serverSources(root);
  const print = fingerprint(root, files);
  const stampFile = path.join(root, 'dist/.server.json');
  const stamp = readStamp(stampFile);
  if (!force && stamp?.print === print && existsSync(path.join(root, 'dist/src/index.js'))) return false;
  onStart();
  removeStamp(stampFile);
  if (force || !stamp || stamp.files.some((file) => !files.includes(file))) emptyOutput(root);
  await runTool(root, 'typescript/bin/tsc', { args: ['-p', '.'] });
  writeStamp(stampFile, { print, files });
  return true;
};

const serverSources = (root) => {
  const files = sourceFiles(root, ['config', 'src', 'types']);
  const compiled = files.filter((file) => /\.(ts|json)$/.test(file) && !/^src\/(admin|plugins\/[^/]+\/admin)\//.test(file));
  return [...compiled, 'package-lock.json', 'tsconfig.json'];
};

const emptyOutput = (root) => {
  for (const name of ['src', 'config', '.tsbuildinfo']) rmSync(path.join(root, 'dist', name), { recursive: true, force: true });
};
