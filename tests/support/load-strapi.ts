import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { outsideJest } from './outside-jest';
import { PROJECT_ROOT } from './project-root';

type Listener = (...values: unknown[]) => void;

/** The compiled app (`dist`), started as far as `load`; `destroy` ends it. */
export interface LoadedStrapi {
  readonly strapi: Core.Strapi;
  destroy(): Promise<void>;
}

/** Loads the app by the settings of the process. Strapi takes every listener off the process when it ends, jest's too: they are put back. */
export const loadStrapi = async ({ serveAdminPanel }: { readonly serveAdminPanel: boolean }): Promise<LoadedStrapi> => {
  const { process, require } = outsideJest();
  const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
  const listening = process.eventNames().map((event) => ({ event, listeners: process.rawListeners(event) }));
  const strapi = await createStrapi({ appDir: PROJECT_ROOT, distDir: path.join(PROJECT_ROOT, 'dist'), serveAdminPanel }).load();
  return {
    strapi,
    async destroy() {
      await strapi.destroy();
      for (const { event, listeners } of listening) {
        const left = process.rawListeners(event);
        for (const listener of listeners) if (!left.includes(listener)) process.on(event, listener as Listener);
      }
    },
  };
};
