import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { systemClock } from '../kernel';
import type { LedgerUpkeep } from '../plugins/editorial/contract';

import { archiveFolders } from './adapters/archive-folder';
import { createFilePlaces } from './adapters/file-places';
import { createSourceDatabase } from './adapters/source-database';
import { createTargetDatabase } from './adapters/target-database';
import { createExportArchive } from './application/export-archive';
import { createRestoreArchive, type Restored } from './application/restore-archive';
import type { Manifest } from './domain/manifest';

export type { Manifest, Restored };

/** Carries a whole installation, to keep it or to move house. The format is described in docs/decisions/0009-archive.md. */
export interface Archive {
  /** Everything into a new folder, beside a running server. Throws `archive.exists`. */
  export(folder: string): Promise<Manifest>;
  /** Everything out of it, into this installation, which must be fresh and stopped. Throws `archive.…` and `restore.…`. */
  restore(folder: string): Promise<Restored>;
}

/** Puts the archive together. Nothing happens here but wiring. */
export const assembleArchive = (strapi: Core.Strapi): Archive => {
  const archives = archiveFolders;
  const places = createFilePlaces({
    uploads: strapi.config.get<string>('plugin::upload.providerOptions.folder'),
    published: strapi.config.get<string>('plugin::delivery.publishedFilesFolder'),
    heads: path.resolve(strapi.config.get<string>('plugin::editorial.headsFile')),
  });
  const versions = { concord: versionOf(strapi.dirs.app.root), strapi: strapi.config.get<string>('info.strapi') };
  return {
    export: createExportArchive({ archives, places, clock: systemClock, versions, database: createSourceDatabase(strapi) }),
    restore: createRestoreArchive({
      archives,
      places,
      database: createTargetDatabase(strapi),
      ledger: strapi.plugin('editorial').service<LedgerUpkeep>('upkeep'),
    }),
  };
};

const versionOf = (root: string): string => {
  const content: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return typeof content === 'object' && content !== null && 'version' in content ? String(content.version) : '';
};
