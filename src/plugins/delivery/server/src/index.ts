import type { Core } from '@strapi/strapi';

import { assemblePublishedFiles, type PublishedFiles } from './services/published-files';

interface Lifecycle {
  readonly strapi: Core.Strapi;
}

const publishedFiles = (strapi: Core.Strapi): PublishedFiles => strapi.plugin('delivery').service<PublishedFiles>('published-files');

export default {
  services: {
    'published-files': ({ strapi }: Lifecycle) => assemblePublishedFiles(strapi),
  },
  async register({ strapi }: Lifecycle) {
    await publishedFiles(strapi).register();
  },
  async bootstrap({ strapi }: Lifecycle) {
    await publishedFiles(strapi).sweep();
  },
  destroy({ strapi }: Lifecycle) {
    publishedFiles(strapi).release();
  },
};
