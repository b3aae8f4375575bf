import { DomainError } from '../../../../../kernel';
import { publicFileName } from '../domain/files-of-body';

import { makePublic } from './files-make-public';
import type { FileName, FileStores, FileTables, FileTransact, ShownFile } from './files-ports';

export interface FilesUpkeepPorts extends FileStores {
  /** Outside any transaction. */
  readonly tables: FileTables;
  readonly transact: FileTransact;
  /**
   * What tells this installation from others, the same after a restore or a rebuild: the hash of its first ledger entry. Null
   * before there is one.
   */
  readonly mark: () => Promise<string | null>;
}

export interface FilesUpkeep {
  /** Removes the copies of files that lost their last public document since the last call. After every publication. */
  removeGone(): Promise<void>;
  /**
   * Brings disk and tables together, at start: removes copies that nobody shows, whatever left them there, and copies again
   * what is shown and not there.
   */
  sweep(): Promise<Sweeping>;
  /**
   * Copies again one shown file whose copy is missing, once for however many ask. False when it cannot be brought back, which is
   * tried anew after the next publication; only then is the answer `isNews`.
   */
  bringBack(file: FileName): Promise<BroughtBack>;
}

export interface BroughtBack {
  readonly isThere: boolean;
  /** False when it was found out before. */
  readonly isNews: boolean;
}

export interface Sweeping {
  /** Shown files that cannot be brought back. */
  readonly lost: readonly ShownFile[];
  /** True when the folder is another installation's: then nothing was removed. */
  readonly isForeign: boolean;
}

/** Keeps the public place to what is public. Both work under the lock, so that no publication counts on a copy being removed. */
export const createFilesUpkeep = ({ tables: outside, transact, mark, ...stores }: FilesUpkeepPorts): FilesUpkeep => {
  let removedUpTo = 0;
  const bringingBack = createBringingBack({ transact, stores });
  /** An installation that never published has put nothing here, and takes nothing away. */
  const holder = async (): Promise<'own' | 'foreign' | 'unknown'> => {
    const own = await mark();
    if (own === null) return 'unknown';
    return (await stores.folder.belongsTo(own)) ? 'own' : 'foreign';
  };
  return {
    async removeGone() {
      bringingBack.startAnew();
      // The first publication marks the folder, before another installation can.
      if ((await holder()) !== 'own') return;
      // Most publications take no file away, and then nobody needs to wait.
      if ((await outside.gone(removedUpTo)).length === 0) return;
      await transact(async (tables) => {
        await tables.lock();
        const gone = await tables.gone(removedUpTo);
        for (const file of gone) await stores.folder.remove(publicFileName(file));
        removedUpTo = gone.at(-1)?.sequence ?? removedUpTo;
      });
    },
    async sweep() {
      const whose = await holder();
      return await transact(async (tables) => {
        await tables.lock();
        const shown = await tables.allShown();
        if (whose === 'own') {
          await removeAllBut(shown, stores);
          removedUpTo = (await tables.gone(removedUpTo)).at(-1)?.sequence ?? removedUpTo;
        }
        return { lost: await restoreMissing(shown, stores), isForeign: whose === 'foreign' };
      });
    },
    bringBack: bringingBack.bringBack,
  };
};

interface UnderLock {
  readonly transact: FileTransact;
  readonly stores: FileStores;
}

const createBringingBack = (under: UnderLock) => {
  const lost = new Set<string>();
  const underway = new Map<string, Promise<BroughtBack>>();
  const attempt = async (name: string, file: FileName): Promise<BroughtBack> => {
    try {
      const found = await bringBackOne(file, under);
      if (!found.isThere) lost.add(name);
      return found;
    } finally {
      underway.delete(name);
    }
  };
  return {
    bringBack(file: FileName): Promise<BroughtBack> {
      const name = publicFileName(file);
      if (lost.has(name)) return Promise.resolve({ isThere: false, isNews: false });
      const work = underway.get(name) ?? attempt(name, file);
      underway.set(name, work);
      return work;
    },
    startAnew: () => {
      lost.clear();
    },
  };
};

const bringBackOne = (file: FileName, { transact, stores }: UnderLock): Promise<BroughtBack> =>
  transact(async (tables) => {
    await tables.lock();
    const shown = (await tables.allShown()).filter((each) => publicFileName(each) === publicFileName(file));
    const gone = await restoreMissing(shown, stores);
    return { isThere: shown.length > gone.length, isNews: true };
  });

const removeAllBut = async (shown: readonly ShownFile[], { folder }: FileStores): Promise<void> => {
  await folder.removeUnfinished();
  const names = new Set(shown.map(publicFileName));
  for (const name of await folder.names()) if (!names.has(name)) await folder.remove(name);
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
