import type { Core } from '@strapi/strapi';
import supertest from 'supertest';

import { letQueriesEnd } from '../../src/commands/adapters/let-queries-end';

import { asSystem } from './as-system';
import { signInAs, type SignInOptions } from './admin-session';
import { loadStrapi } from './load-strapi';
import { newTestDatabase, type TestDatabase } from './test-database';
import { testEnvironment } from './test-environment';

export interface BootOptions {
  /** A database that the suite holds itself, to stop and boot again on it; `stop` leaves it alone. Default: a copy of the template. */
  readonly database?: TestDatabase;
  /** Settings beside, or in place of, those of `testEnvironment`. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface BootedApp {
  readonly strapi: Core.Strapi;
  /** Requests to the app itself; it listens on no port. */
  readonly http: ReturnType<typeof supertest>;
  readonly database: TestDatabase;
  /** The settings it runs with, for child processes on the same database. */
  readonly env: Readonly<Record<string, string>>;
  /** Makes a member of staff and signs in; answers the token for `Authorization: Bearer …`. */
  signIn(options?: SignInOptions): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Boots the compiled app (`dist`) with all its plugins on a database of its own, SQLite or PostgreSQL by `TEST_DATABASE`.
 * Takes one to two seconds, and four more for the first of a worker: once per suite, in `beforeAll`; call `stop` in `afterAll`.
 */
export const boot = async ({ database, env: settings = {} }: BootOptions = {}): Promise<BootedApp> => {
  const used = database ?? (await newTestDatabase());
  const env = { ...testEnvironment(used), ...settings };
  Object.assign(process.env, env);
  const { strapi, destroy } = await loadStrapi({ serveAdminPanel: false });
  strapi.server.mount();
  const http = supertest(strapi.server.httpServer);
  return {
    strapi: asSystem(strapi),
    http,
    database: used,
    env,
    signIn: (options) => signInAs({ strapi, http }, options),
    async stop() {
      await letQueriesEnd(strapi);
      await destroy();
      if (!database) await used.drop();
    },
  };
};
