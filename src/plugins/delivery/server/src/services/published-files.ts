import type { Core } from '@strapi/strapi';

import { openOriginal } from '../../../../../strapi-edge';
import type { EditorialRegistry, LedgerService } from '../../../../editorial/contract';
import { createFileCatalogue } from '../adapters/files-catalogue';
import { createPublishedFolder } from '../adapters/files-folder';
import { registerFilesMigration } from '../adapters/files-migration';
import { answerFilePreflights } from '../adapters/files-preflight';
import { createPublishedFilesRoute } from '../adapters/files-route';
import { filesTables, transactFiles } from '../adapters/files-tables';
import { identifyReaders } from '../adapters/identify-readers';
import type { ReadConnection } from '../adapters/read-connection';
import { publicFileName } from '../domain/files-of-body';
import { createFilesProjector } from '../application/files-projector';
import { type BroughtBack, createFilesUpkeep, type Sweeping } from '../application/files-upkeep';

export interface PublishedFiles {
  /** In delivery's `register`: the tables, the projector and the route. */
  register(): Promise<void>;
  /** In delivery's `bootstrap`, when the tables are there: brings disk and tables together. */
  sweep(): Promise<void>;
  /** In delivery's `destroy`. */
  release(): void;
}

/** Puts the public files together. The folder is `publishedFilesFolder` of delivery's settings, an absolute path. */
export const assemblePublishedFiles = (strapi: Core.Strapi): PublishedFiles => {
  const folder = createPublishedFolder(strapi.config.get<string>('plugin::delivery.publishedFilesFolder'));
  const connection = strapi.plugin('delivery').service<ReadConnection>('read-connection');
  const stores = { folder, originals: { open: (upload: string) => openOriginal(strapi, upload) } };
  const upkeep = createFilesUpkeep({
    ...stores,
    tables: filesTables(strapi.db.connection),
    transact: transactFiles(strapi),
    mark: markOf(strapi),
  });
  const registrations: (() => void)[] = [];
  return {
    async register() {
      await registerFilesMigration(strapi);
      const registry = strapi.plugin('editorial').service<EditorialRegistry>('registry');
      registrations.push(
        registry.addProjector(createFilesProjector({ ...stores, tablesIn: filesTables })),
        registry.onPublished(() => upkeep.removeGone()),
      );
      const route = createPublishedFilesRoute({
        folder,
        catalogue: createFileCatalogue(connection),
        identify: identifyReaders(strapi, connection),
        bringBack: async (file) => tellBroughtBack(publicFileName(file), await upkeep.bringBack(file), strapi.log),
      });
      answerFilePreflights(strapi);
      strapi.server.routes([{ method: 'GET', path: '/files/:name', handler: [route], config: { auth: false } }]);
    },
    async sweep() {
      try {
        if (strapi.config.get<boolean>('plugin::delivery.sweepsPublishedFiles', true)) tellOf(await upkeep.sweep(), strapi.log);
      } catch (error) {
        // What is public is served all the same: untidiness is no reason not to start.
        strapi.log.error('The public files could not be brought in order; the next start will try again.', error);
      }
    },
    release() {
      for (const release of registrations.splice(0)) release();
    },
  };
};

const tellOf = ({ lost, isForeign }: Sweeping, log: Core.Strapi['log']): void => {
  if (isForeign) {
    log.error(
      'The folder of published files belongs to another installation, so nothing is removed from it. Give this one a folder of its own: PUBLISHED_FILES_DIR.',
    );
  }
  for (const { name } of lost) {
    log.warn(`The published file "${name}" is neither in the public folder nor in the media library: restore it from a backup.`);
  }
};

const tellBroughtBack = (name: string, { isThere, isNews }: BroughtBack, log: Core.Strapi['log']): boolean => {
  if (isNews && isThere) log.warn(`The published file ${name} was missing and was copied again from the media library.`);
  if (isNews && !isThere) log.error(`The published file ${name} is missing, and its original too: restore it from a backup.`);
  return isThere;
};

const markOf = (strapi: Core.Strapi) => async (): Promise<string | null> => {
  const [first] = await strapi.plugin('editorial').service<LedgerService>('ledger').read({ after: 0, limit: 1 });
  return first?.hash ?? null;
};
