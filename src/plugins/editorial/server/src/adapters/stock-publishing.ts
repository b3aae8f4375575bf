import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { DomainError } from '../../../../../kernel';
import { aroundStock, paramsOf } from '../../../../../strapi-edge';
import { governedType, type GovernedTypes } from '../../../contract';
import { notCopiedSo } from '../domain/not-copied-so';

/** The actions of Strapi's own draft & publish. */
const PUBLISHING = {
  controller: 'plugin::content-manager.collection-types',
  names: ['publish', 'unpublish', 'discard', 'bulkPublish', 'bulkUnpublish'],
};

const ADDRESS = z.object({ model: z.string() });

/** Strapi's own copying from a list, which refuses by itself, in words about fields; its other ends in `document-middleware.ts`. */
const COPYING = { controller: PUBLISHING.controller, names: ['autoClone'] };

/**
 * Refuses Strapi's own publishing of governed types as `publication.stock`, and its copying as `duplicate.stock`. There is one door to
 * publication; these would find draft & publish switched off and fail with a fault. To be called in `register`, before routes take their
 * handlers.
 */
export const refuseStockPublishing = (strapi: Core.Strapi, governed: GovernedTypes): void => {
  aroundStock(strapi, PUBLISHING, (ctx, stock) => {
    const { model } = ADDRESS.parse(paramsOf(ctx));
    return governed[model] ? Promise.reject(REFUSAL) : stock(ctx);
  });
  aroundStock(strapi, COPYING, (ctx, stock) => {
    const type = governedType(governed, ADDRESS.parse(paramsOf(ctx)).model);
    return type ? Promise.reject(notCopiedSo(type)) : stock(ctx);
  });
};

const REFUSAL = new DomainError({
  code: 'publication.stock',
  refusal: 'invalid',
  message: 'Use the Publication panel beside the form: it publishes and withdraws. To go back to earlier words, edit them and save.',
});
