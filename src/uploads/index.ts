import { Readable } from 'node:stream';

import { systemClock } from '../kernel';
import type { StoredFile } from '../strapi-edge';
import { parseUploadOptions } from './options';
import { createPrivateFolder } from './private-folder';
import { createProviderStorage, type ProviderFile } from './provider-storage';
import { fileTooLarge } from './refusals';
import { createSignedAddresses, PRIVATE_FILES_PATH } from './signed-address';
import { storedName } from './stored-name';
import { forStrapi } from './strapi-errors';

/**
 * Strapi upload provider: private files in a local folder, inspected before they are kept, readable by signed, expiring
 * addresses only. Every door into the media library (admin, API, replacement, import from the web, commands) ends here.
 * Refusals: see `refusals.ts`.
 */
export const init = (providerOptions: unknown) => {
  const options = parseUploadOptions(providerOptions);
  const storage = createProviderStorage(createPrivateFolder(options));
  const addresses = createSignedAddresses(options.secret, systemClock);
  return {
    checkFileSize: (file: ProviderFile) =>
      forStrapi(() => {
        if (file.size !== undefined && file.size * 1000 > options.maxBytes) throw fileTooLarge(file.name, options.maxBytes);
        return Promise.resolve();
      }),
    uploadStream: (file: ProviderFile) => forStrapi(() => storage.store(file, file.stream)),
    upload: (file: ProviderFile) => forStrapi(() => storage.store(file, streamOf(file))),
    replaceStream: (file: ProviderFile, old: StoredFile) => forStrapi(() => storage.replace(file, file.stream, old)),
    replace: (file: ProviderFile, old: StoredFile) => forStrapi(() => storage.replace(file, streamOf(file), old)),
    delete: (file: StoredFile) => storage.remove(file),
    isPrivate: () => true,
    getSignedUrl: (file: StoredFile) => {
      const name = storedName(file);
      return { url: name ? addresses.sign(name) : PRIVATE_FILES_PATH };
    },
    openFile: (file: StoredFile) => storage.openFile(file),
  };
};

const streamOf = ({ buffer }: ProviderFile): Readable | undefined => buffer && Readable.from([buffer]);
