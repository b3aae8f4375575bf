import path from 'node:path';

import type { Core } from '@strapi/strapi';

const MAX_BYTES = 20_000_000;

/**
 * Where the provider (`index.ts` beside this file) is, seen from Strapi's loader. A path from there, because Strapi puts the name of a provider in lower
 * case: an absolute path with a capital in it ("/home/Robin") would not be found.
 */
const providerPath = (): string => {
  const loader = path.join(path.dirname(require.resolve('@strapi/upload/package.json')), 'dist', 'server');
  return path.relative(loader, __dirname).split(path.sep).join('/');
};

/** Settings of Strapi's upload plugin: private files, inspected by what is in this folder (docs/decisions/0006-files.md). */
export const uploadConfig = (env: Core.Config.Shared.ConfigParams['env']) => ({
  config: {
    provider: providerPath(),
    providerOptions: {
      folder: path.resolve(process.cwd(), env('UPLOADS_DIR', '.data/uploads')),
      secret: env('ADMIN_JWT_SECRET'),
      maxBytes: MAX_BYTES,
    },
    sizeLimit: MAX_BYTES,
    // Everything passes here and is decided in one place, by content: Strapi's own check goes by the extension when in doubt, and
    // drops a refused file from a batch without a word.
    security: { allowedTypes: ['*/*'] },
  },
});
