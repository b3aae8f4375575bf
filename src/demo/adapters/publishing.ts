import type { Core } from '@strapi/strapi';

import type { PublishingService } from '../../plugins/editorial/contract';

/** Editorial's use cases of publication, by their contract. */
export const publishingOf = (strapi: Core.Strapi): PublishingService => strapi.plugin('editorial').service<PublishingService>('publishing');
