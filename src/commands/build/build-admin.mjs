import { existsSync } from 'node:fs';
import path from 'node:path';

import { fingerprint } from './fingerprint.mjs';
import { runTool } from './run-tool.mjs';
import { sourceFiles } from './source-files.mjs';
import { readStamp, removeStamp, writeStamp } from './stamp.mjs';

/**
 * Bundles the admin to `dist/build` when what goes into it changed since the last time. Answers whether it did. Takes about
 * a minute. The server must have been compiled before: Strapi leaves out a plugin without a compiled server half, in silence.
 */
export const buildAdmin = async ({ root, force = false, onStart = () => {} }) => {
  const print = fingerprint(root, adminSources(root));
  const stampFile = path.join(root, 'dist/.admin.json');
  const built = existsSync(path.join(root, 'dist/build/index.html'));
  if (!force && built && readStamp(stampFile)?.print === print) return false;
  onStart();
  removeStamp(stampFile);
  await runTool(root, '@strapi/strapi/bin/strapi.js', {
    args: ['build'],
    env: { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  writeStamp(stampFile, { print });
  return true;
};

const adminSources = (root) => {
  const files = sourceFiles(root, ['src/admin', 'src/kernel', 'src/plugins']);
  const bundled = files.filter((file) => /^src\/(admin|kernel)\/|^src\/plugins\/[^/]+\/(admin\/|contract\/|package\.json$)/.test(file));
  return [...bundled, 'config/admin.ts', 'config/plugins.ts', 'favicon.png', 'package-lock.json'].filter((file) =>
    existsSync(path.join(root, file)),
  );
};
