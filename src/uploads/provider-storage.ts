import type { Readable } from 'node:stream';

import { fileTypeOf } from '../kernel';
import type { FileSource, StoredFile } from '../strapi-edge';
import type { PrivateFolder, StoredContent } from './private-folder';
import { fileNameNotUsable } from './refusals';
import { PRIVATE_FILES_PATH } from './signed-address';
import { storedName } from './stored-name';

/** What Strapi's upload plugin hands to a provider: a file or one of its smaller formats. The provider fills in what is marked so. */
export interface ProviderFile extends StoredFile {
  readonly name: string;
  /** Kilobytes of 1000, as Strapi counts them. */
  readonly size?: number;
  readonly stream?: Readable;
  readonly buffer?: Buffer;
  /** Corrected: what the browser or a command said counts for nothing, and the media library shows a picture only when this says so. */
  mime?: string;
  /** Filled in. Without a signature it opens nothing. */
  url?: string;
  /** Filled in: read back by editorial, so that a revision names the content and not only the file. */
  provider_metadata?: StoredContent;
}

export interface ProviderStorage extends FileSource {
  store(file: ProviderFile, content: Readable | undefined): Promise<void>;
  replace(file: ProviderFile, content: Readable | undefined, old: StoredFile): Promise<void>;
  /** Idempotent. */
  remove(file: StoredFile): Promise<void>;
}

/** Strapi's files by their stored names in the private folder. */
export const createProviderStorage = (folder: PrivateFolder): ProviderStorage => {
  const storage: ProviderStorage = {
    store: async (file, content) => {
      if (!content) throw new Error(`Strapi gave no content for ${file.name}.`);
      const name = storedName(file);
      if (!name) {
        content.destroy();
        throw fileNameNotUsable(file.name);
      }
      file.provider_metadata = await folder.write({ name, shownName: file.name, content });
      file.mime = fileTypeOf(file.ext)?.mime.replace(/;.*/, '');
      file.url = `${PRIVATE_FILES_PATH}/${name}`;
    },
    replace: async (file, content, old) => {
      await storage.store(file, content);
      if (storedName(file) !== storedName(old)) await storage.remove(old);
    },
    remove: async (file) => {
      const name = storedName(file);
      if (name) await folder.remove(name);
    },
    openFile: async (file) => {
      const name = storedName(file);
      const handle = name && (await folder.open(name));
      return handle ? handle.createReadStream() : null;
    },
  };
  return storage;
};
