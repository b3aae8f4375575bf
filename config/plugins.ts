import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { uploadConfig } from '../src/uploads/upload-config';
import { GOVERNED_TYPES } from './governed-types';
import { WALL } from './wall';

/** A mail server that takes everything; without one, each recipient's own is looked up. Nothing is sent without MAIL_FROM. */
const mailRelay = (env: Core.Config.Shared.ConfigParams['env']) => {
  const host = env('MAIL_RELAY_HOST');
  return host ? { silent: true, devHost: host, devPort: env.int('MAIL_RELAY_PORT', 25) } : { silent: true };
};

const plugins = ({ env }: Core.Config.Shared.ConfigParams) => ({
  upload: uploadConfig(env),
  partnerships: { enabled: true, resolve: './src/plugins/partnerships', config: WALL },
  editorial: {
    enabled: true,
    resolve: './src/plugins/editorial',
    config: { governed: GOVERNED_TYPES, origin: env('CONCORD_ORIGIN', 'http://127.0.0.1:1337') },
  },
  delivery: {
    enabled: true,
    resolve: './src/plugins/delivery',
    config: {
      publishedFilesFolder: path.resolve(process.cwd(), env('PUBLISHED_FILES_DIR', '.data/published')),
      /** False in commands (src/commands/headless.ts). */
      sweepsPublishedFiles: env.bool('CONCORD_SWEEPS_FILES', true),
    },
  },
  'import-desk': { enabled: true, resolve: './src/plugins/import-desk' },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET'), jwt: { expiresIn: '12h' } } },
  email: {
    config: {
      provider: 'sendmail',
      providerOptions: mailRelay(env),
      settings: { defaultFrom: env('MAIL_FROM'), defaultReplyTo: env('MAIL_FROM') },
    },
  },
});

export default plugins;
