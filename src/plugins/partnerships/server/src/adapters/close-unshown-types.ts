import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { once } from '../../../../../kernel';
import { aroundStock, bodyOf, paramsOf, type StockActions } from '../../../../../strapi-edge';
import { noSuchPage } from '../domain/desk-refusals';

/** The newsroom's actions, which serve whatever type the address or the body names. */
const ACTIONS: readonly StockActions[] = [
  {
    controller: 'plugin::content-manager.collection-types',
    names: [
      ...['find', 'findOne', 'create', 'update', 'delete', 'clone', 'autoClone', 'publish', 'unpublish', 'discard'],
      ...['bulkDelete', 'bulkPublish', 'bulkUnpublish', 'bulkFindForValidation', 'countDraftRelations', 'countManyEntriesDraftRelations'],
    ],
  },
  { controller: 'plugin::content-manager.relations', names: ['findAvailable', 'findExisting'] },
  { controller: 'plugin::content-manager.uid', names: ['generateUID', 'checkUIDAvailability'] },
];

/**
 * Strapi's newsroom serves network administrators also those types that it shows nowhere: files with the words of all that they stand in,
 * past the wall; accounts; tokens. They have pages of their own. To be called in `register`, before routes take their handlers.
 */
export const closeUnshownTypes = (strapi: Core.Strapi): void => {
  const unshown = once(() => unshownTypes(strapi));
  for (const actions of ACTIONS) {
    aroundStock(strapi, actions, (ctx, stock) => {
      if (unshown().has(typeAsked(ctx) ?? '')) throw noSuchPage();
      return stock(ctx);
    });
  }
};

const IN_ADDRESS = z.object({ model: z.string() }).transform(({ model }) => model);
const IN_BODY = z.object({ contentTypeUID: z.string() }).transform(({ contentTypeUID }) => contentTypeUID);

const typeAsked = (ctx: Context): string | undefined => IN_ADDRESS.safeParse(paramsOf(ctx)).data ?? IN_BODY.safeParse(bodyOf(ctx)).data;

/** Without components, which are asked by the same addresses. */
const unshownTypes = (strapi: Core.Strapi): ReadonlySet<string> => {
  const types: readonly (readonly [string, Type])[] = Object.entries(strapi.contentTypes);
  return new Set(types.flatMap(([uid, { pluginOptions }]) => (pluginOptions?.['content-manager']?.visible === false ? [uid] : [])));
};

interface Type {
  readonly pluginOptions?: { readonly 'content-manager'?: { readonly visible?: boolean } };
}
