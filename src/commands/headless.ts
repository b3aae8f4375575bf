import path from 'node:path';

import { type Core, createStrapi } from '@strapi/strapi';

import type { ScopesService } from '../plugins/partnerships/contract';
import { letQueriesEnd } from './adapters/let-queries-end';
import { ROOT } from './root';

/**
 * Runs work on the booted app: database migrated, plugins up, nothing listening. It may stand beside a running server.
 * The app is taken down again whatever happens, after its effects have ended.
 */
export const withConcord = async <T>(work: (strapi: Core.Strapi) => Promise<T>): Promise<T> => {
  process.chdir(ROOT);
  // Published files are brought in order by the server, at its start: a command that only looks changes none.
  process.env['CONCORD_SWEEPS_FILES'] = 'false';
  // What is due is done by servers.
  process.env['CONCORD_RUNS_JOBS'] = 'false';
  const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), serveAdminPanel: false });
  strapi.log.level = 'error';
  try {
    await strapi.load();
    return await strapi
      .plugin('partnerships')
      .service<ScopesService>('scopes')
      .asSystem('a command', () => work(strapi));
  } finally {
    if (strapi.isLoaded) await letQueriesEnd(strapi);
    await strapi.destroy();
  }
};
