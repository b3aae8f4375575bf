import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { uploadConfig } from '../src/uploads/upload-config';
import { COMPONENT_LABELS, GOVERNED_TYPES } from './governed-types';
import { WALL } from './wall';

/** The mail server that takes all mail. Nothing is sent without it and MAIL_FROM. No mail may make the server read a file or an address. */
const mailServer = (env: Core.Config.Shared.ConfigParams['env']) => {
  const [user, tls] = [env('SMTP_USER', ''), env('SMTP_TLS', 'required')];
  if (!['required', 'implicit', 'off'].includes(tls)) throw new Error(`SMTP_TLS is "${tls}"; use "required", "implicit" or "off".`);
  return {
    host: env('SMTP_HOST', ''),
    port: env.int('SMTP_PORT', 587),
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'off',
    ...(user !== '' && { auth: { user, pass: env('SMTP_PASSWORD', '') } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};

const plugins = ({ env }: Core.Config.Shared.ConfigParams) => ({
  upload: uploadConfig(env),
  partnerships: { enabled: true, resolve: './src/plugins/partnerships', config: WALL },
  editorial: {
    enabled: true,
    resolve: './src/plugins/editorial',
    config: { governed: GOVERNED_TYPES, componentLabels: COMPONENT_LABELS, origin: env('CONCORD_ORIGIN', 'http://127.0.0.1:1337') },
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
  // Its own limit is five sign-ins in five minutes from one address, whoever they are of: `even-sign-ins.ts` counts instead.
  'users-permissions': { config: { ratelimit: { enabled: false }, jwtSecret: env('JWT_SECRET'), jwt: { expiresIn: '12h' } } },
  email: {
    config: {
      provider: 'nodemailer',
      providerOptions: mailServer(env),
      settings: { defaultFrom: env('MAIL_FROM'), defaultReplyTo: env('MAIL_FROM') },
    },
  },
});

export default plugins;
