import type { Core } from '@strapi/strapi';
import { printSchema } from 'graphql';

import { systemClock } from '../../../../../kernel';
import type { EditorialRegistry, LedgerService, LedgerUpkeep } from '../../../../editorial/contract';
import { identifyReaders } from '../adapters/identify-readers';
import { readExplorerPage } from '../adapters/explorer-page';
import { mountGraphQL } from '../adapters/mount-graphql';
import { servePartnerPages } from '../adapters/partner-pages';
import { projectionTablesIn } from '../adapters/projection-tables';
import type { ReadConnection } from '../adapters/read-connection';
import { registerReadStoreMigrations } from '../adapters/read-store-migrations';
import { readStoreShape } from '../adapters/read-store-shape';
import { createSqlReadStores } from '../adapters/sql-read-store';
import { createAddressBook } from '../application/address-book';
import { keepInShape } from '../application/keep-in-shape';
import { createProjector } from '../application/projector';
import { createReader } from '../application/reader';
import { readableGuard } from '../domain/readable-guard';
import { rendition } from '../domain/rendition/rendition';
import { createAnswer } from '../graphql/execution/create-answer';
import { createEndpoint } from '../graphql/http/graphql-endpoint';
import { buildPublicSchema } from '../graphql/schema/build-schema';

export interface PublicReading {
  /** In delivery's `register`: the tables, the projector and the endpoint. */
  register(): Promise<void>;
  /** In delivery's `bootstrap`, when the tables are there. */
  bootstrap(): Promise<void>;
  /** In delivery's `destroy`. */
  release(): Promise<void>;
}

/** Puts the read store and `/graphql` together. */
export const assemblePublicReading = (strapi: Core.Strapi): PublicReading => {
  const connection = strapi.plugin('delivery').service<ReadConnection>('read-connection');
  const stores = createSqlReadStores(connection);
  const forThePublic = stores([]);
  const registrations: (() => void)[] = [];
  return {
    async register() {
      await registerReadStoreMigrations(strapi);
      const registry = strapi.plugin('editorial').service<EditorialRegistry>('registry');
      registrations.push(
        registry.addGuard(readableGuard),
        registry.addProjector(createProjector(projectionTablesIn)),
        registry.addAddressBook(createAddressBook(forThePublic)),
        registry.addRendition(rendition),
      );
      const schema = buildPublicSchema();
      const reportFault = (requestId: string, fault: unknown) => strapi.log.error(`GraphQL request ${requestId} failed.`, fault);
      const endpoint = createEndpoint({
        answer: createAnswer({ schema, stores, clock: systemClock, reportFault }),
        identify: identifyReaders(strapi, connection),
        reportFault,
      });
      servePartnerPages(strapi, () => createReader(forThePublic, systemClock.now()));
      mountGraphQL(strapi, { endpoint, sdl: `${printSchema(schema)}\n`, explorerPage: readExplorerPage(strapi) });
    },
    bootstrap: () =>
      keepInShape({
        isCurrent: () => readStoreShape(strapi.db.connection).isCurrent(),
        rebuild: () => strapi.plugin('editorial').service<LedgerUpkeep>('upkeep').rebuild(),
        isLedgerEmpty: async () => (await strapi.plugin('editorial').service<LedgerService>('ledger').head()).sequence === 0,
        tell: (message) => strapi.log.info(message),
      }),
    async release() {
      for (const release of registrations.splice(0)) release();
      await connection.close();
    },
  };
};
