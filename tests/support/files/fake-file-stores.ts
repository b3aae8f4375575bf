import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import type { FileName, FileStores, FileTables, ShownFile } from '../../../src/plugins/delivery/server/src/application/files-ports';

/** A public folder and private originals in memory. An original's content stands for its own hash. */
export const fakeFileStores = () => {
  const copies = new Set<string>();
  const contents = new Map<string, string>();
  /** Whose mark the folder bears. */
  const bears: { mark: string | null } = { mark: null };
  const folder: FileStores['folder'] = {
    has: (name) => Promise.resolve(copies.has(name)),
    async put({ name, sha256, content }) {
      const isExpected = (await text(content)) === sha256;
      if (isExpected) copies.add(name);
      return isExpected;
    },
    remove(name) {
      copies.delete(name);
      return Promise.resolve();
    },
    names: () => Promise.resolve([...copies]),
    belongsTo: (mark: string) => Promise.resolve((bears.mark ??= mark) === mark),
    removeUnfinished: () => Promise.resolve(),
  };
  const source: FileStores['originals'] = {
    open: (upload) => {
      const content = contents.get(upload);
      return Promise.resolve(content === undefined ? null : Readable.from([Buffer.from(content)]));
    },
  };
  return { copies, bears, originalContents: contents, stores: { folder, originals: source } };
};

/** The tables in memory, for what upkeep reads of them. */
export const fakeFileTables = () => {
  const [shownFiles, goneFiles]: [ShownFile[], (FileName & { readonly sequence: number })[]] = [[], []];
  let locks = 0;
  const tables: FileTables = {
    lock() {
      locks += 1;
      return Promise.resolve();
    },
    shownBy: () => Promise.resolve([]),
    allShown: () => Promise.resolve(shownFiles),
    replace: () => Promise.resolve(),
    gone: (after) => Promise.resolve(goneFiles.filter(({ sequence }) => sequence > after)),
    clear: () => Promise.resolve(),
  };
  return { shownFiles, goneFiles, locks: () => locks, tables };
};
