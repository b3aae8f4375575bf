import { DomainError } from '../../../../../kernel';
import { publicFileName } from '../domain/files-of-body';

import { makePublic } from './files-make-public';
import type { FileStores, FileTables, FileTransact, ShownFile } from './files-ports';

export interface FilesUpkeepPorts extends FileStores {
  /** Outside any transaction. */
  readonly tables: FileTables;
  readonly transact: FileTransact;
}

export interface FilesUpkeep {
  /** Removes the copies of files that lost their last public document since the last call. After every publication. */
  removeGone(): Promise<void>;
  /**
   * Brings disk and tables together, at start: removes copies that nobody shows, whatever left them there, and copies again
   * what is shown and not there. Returns the shown files that cannot be brought back.
   */
  sweep(): Promise<readonly ShownFile[]>;
}

/** Keeps the public place to what is public. Both work under the lock, so that no publication counts on a copy being removed. */
export const createFilesUpkeep = ({ tables: outside, transact, ...stores }: FilesUpkeepPorts): FilesUpkeep => {
  let removedUpTo = 0;
  return {
    async removeGone() {
      // Most publications take no file away, and then nobody needs to wait.
      if ((await outside.gone(removedUpTo)).length === 0) return;
      await transact(async (tables) => {
        await tables.lock();
        const gone = await tables.gone(removedUpTo);
        for (const file of gone) await stores.folder.remove(publicFileName(file));
        removedUpTo = gone.at(-1)?.sequence ?? removedUpTo;
      });
    },
    sweep: () =>
      transact(async (tables) => {
        await tables.lock();
        const shown = await tables.allShown();
        await stores.folder.removeUnfinished();
        const names = new Set(shown.map(publicFileName));
        for (const name of await stores.folder.names()) if (!names.has(name)) await stores.folder.remove(name);
        removedUpTo = (await tables.gone(removedUpTo)).at(-1)?.sequence ?? removedUpTo;
        return await restoreMissing(shown, stores);
      }),
  };
};

const restoreMissing = async (shown: readonly ShownFile[], stores: FileStores): Promise<readonly ShownFile[]> => {
  const lost: ShownFile[] = [];
  for (const file of shown) {
    try {
      await makePublic(file, stores);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      lost.push(file);
    }
  }
  return lost;
};
