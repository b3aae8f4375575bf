import type { Core } from '@strapi/strapi';

import { openReadConnection } from './adapters/open-read-connection';
import { assemblePublicReading, type PublicReading } from './services/public-reading';
import { assemblePublishedFiles, type PublishedFiles } from './services/published-files';

interface Lifecycle {
  readonly strapi: Core.Strapi;
}

const publishedFiles = (strapi: Core.Strapi): PublishedFiles => strapi.plugin('delivery').service<PublishedFiles>('published-files');
const publicReading = (strapi: Core.Strapi): PublicReading => strapi.plugin('delivery').service<PublicReading>('public-reading');

export default {
  services: {
    'read-connection': ({ strapi }: Lifecycle) => openReadConnection(strapi),
    'published-files': ({ strapi }: Lifecycle) => assemblePublishedFiles(strapi),
    'public-reading': ({ strapi }: Lifecycle) => assemblePublicReading(strapi),
  },
  async register({ strapi }: Lifecycle) {
    await publishedFiles(strapi).register();
    await publicReading(strapi).register();
  },
  async bootstrap({ strapi }: Lifecycle) {
    await publicReading(strapi).bootstrap();
    await publishedFiles(strapi).sweep();
  },
  async destroy({ strapi }: Lifecycle) {
    publishedFiles(strapi).release();
    await publicReading(strapi).release();
  },
};
