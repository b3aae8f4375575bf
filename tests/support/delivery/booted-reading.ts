import type { Core } from '@strapi/strapi';

import { openReadConnection } from '../../../src/plugins/delivery/server/src/adapters/open-read-connection';

import { createHarness, type ReadingHarness } from './reading-harness';

/** Reading as the booted app does it, on its database, with a connection of its own. Call `close` at the end. */
export const bootedReading = (strapi: Core.Strapi): ReadingHarness & { close(): Promise<void> } => {
  const connection = openReadConnection(strapi);
  return Object.assign(createHarness(strapi.db.connection, connection), { close: () => connection.close() });
};
