import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { DomainError } from '../../../../../kernel';
import { aroundStock, paramsOf } from '../../../../../strapi-edge';
import type { GovernedTypes } from '../../../contract';

/** The actions of Strapi's own draft & publish. */
const PUBLISHING = {
  controller: 'plugin::content-manager.collection-types',
  names: ['publish', 'unpublish', 'discard', 'bulkPublish', 'bulkUnpublish'],
};

const ADDRESS = z.object({ model: z.string() });

/**
 * Refuses Strapi's own publishing of governed types as `publication.stock`. There is one door to publication; these would
 * find draft & publish switched off and fail with a fault. To be called in `register`, before routes take their handlers.
 */
export const refuseStockPublishing = (strapi: Core.Strapi, governed: GovernedTypes): void => {
  aroundStock(strapi, PUBLISHING, (ctx, stock) => {
    const { model } = ADDRESS.parse(paramsOf(ctx));
    return governed[model] ? Promise.reject(REFUSAL) : stock(ctx);
  });
};

const REFUSAL = new DomainError({
  code: 'publication.stock',
  refusal: 'invalid',
  message: 'Use the Publication panel beside the form: it publishes and withdraws. To go back to earlier words, edit them and save.',
});
