import type { Core } from '@strapi/strapi';

import { systemClock } from '../../kernel';
import { guardUploadService, type UploadService } from '../../uploads/guarded-service';
import { type Deleting, keepingUsedFiles, keepingUsedFolders, keepingUsedSelections } from '../../uploads/adapters/keep-used-files';
import { parseUploadOptions } from '../../uploads/options';
import { createPrivateFolder } from '../../uploads/private-folder';
import { createPrivateFilesRoute } from '../../uploads/private-files-route';
import { createSignedAddresses, PRIVATE_FILES_PATH } from '../../uploads/signed-address';

interface Lifecycle {
  readonly strapi: Core.Strapi;
}

interface UploadPlugin {
  readonly register: (lifecycle: Lifecycle) => Promise<void>;
  readonly bootstrap: (lifecycle: Lifecycle) => Promise<void>;
  readonly services: Readonly<Record<string, unknown>> & {
    readonly upload: (lifecycle: Lifecycle) => UploadService;
    readonly file: Deleting;
    readonly folder: Deleting;
  };
}

/**
 * What rows of the media library carry as their provider. Strapi would write down the path the provider was loaded from, and
 * would stop signing addresses of older files when that changed.
 */
const PROVIDER_NAME = 'private-files';

/** No upload takes this long; other nodes may have some under way in the same folder. */
const LONGEST_UPLOAD_MS = 24 * 60 * 60 * 1000;

const optionsOf = (strapi: Core.Strapi) => parseUploadOptions(strapi.config.get('plugin::upload.providerOptions'));

/** Strapi's own seam for changing a plugin: the private files' route and the inspection of uploads join the upload plugin here. */
export default (plugin: UploadPlugin): Omit<UploadPlugin, 'services'> & { readonly services: object } => ({
  ...plugin,
  register: async ({ strapi }) => {
    await plugin.register({ strapi });
    strapi.config.set('plugin::upload.provider', PROVIDER_NAME);
    const options = optionsOf(strapi);
    const parts = { folder: createPrivateFolder(options), addresses: createSignedAddresses(options.secret, systemClock) };
    strapi.server.routes([
      { method: 'GET', path: `${PRIVATE_FILES_PATH}/:name`, handler: [createPrivateFilesRoute(parts)], config: { auth: false } },
    ]);
  },
  bootstrap: async ({ strapi }) => {
    await plugin.bootstrap({ strapi });
    const started = systemClock.now().getTime();
    await createPrivateFolder(optionsOf(strapi)).tidy(new Date(started - LONGEST_UPLOAD_MS));
  },
  services: {
    ...plugin.services,
    upload: ({ strapi }: Lifecycle) =>
      keepingUsedFiles(strapi, guardUploadService(plugin.services.upload({ strapi }), optionsOf(strapi).maxBytes)),
    file: ({ strapi }: Lifecycle) => keepingUsedSelections(strapi, plugin.services.file),
    folder: ({ strapi }: Lifecycle) => keepingUsedFolders(strapi, plugin.services.folder),
  },
});
