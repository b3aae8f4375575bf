import type { Projector } from '../../../../editorial/contract';
import { upcast } from '../domain/content/upcast';
import { filesOfBody, isForEverybody } from '../domain/files-of-body';

import { makePublic } from './files-make-public';
import type { FileStores, FileTables, Transaction } from './files-ports';

export interface FilesProjectorPorts extends FileStores {
  readonly tablesIn: (transaction: Transaction) => FileTables;
}

/**
 * Makes the files of a revision public with it, or, when it is for practitioners, gives them out to these (files-route.ts). The copies are on disk before the transaction commits, so a public document never
 * names a file that is not there; a refusal of `makePublic` stops the whole act. What is copied for an act that then
 * fails is shown by nobody, therefore served to nobody, and swept away (files-upkeep.ts).
 */
export const createFilesProjector = ({ tablesIn, ...stores }: FilesProjectorPorts): Projector => {
  // A rebuild tells again what has happened already: a file that is lost since is no reason to refuse it.
  const rebuilds = new WeakSet<Transaction>();
  return {
    name: 'delivery.published-files',
    async reset(transaction) {
      rebuilds.add(transaction);
      await tablesIn(transaction).clear();
    },
    async apply({ kind, body, subject, sequence, schemaVersion }, transaction) {
      const tables = tablesIn(transaction);
      const shown = kind === 'published' && body ? upcast(subject.type, body, schemaVersion) : null;
      const files = shown ? filesOfBody(shown) : [];
      if (files.length === 0 && (await tables.shownBy(subject)).length === 0) return;
      await tables.lock();
      if (!rebuilds.has(transaction)) for (const file of files) await makePublic(file, stores);
      await tables.replace({ subject, files, restricted: shown !== null && !isForEverybody(shown), sequence });
    },
  };
};
