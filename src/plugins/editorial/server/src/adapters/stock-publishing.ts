import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { DomainError } from '../../../../../kernel';
import type { GovernedTypes } from '../../../contract';

/** The actions of Strapi's own draft & publish, by the name of their handler. */
const STOCK_ACTIONS = ['publish', 'unpublish', 'discard', 'bulkPublish', 'bulkUnpublish'] as const;

type Handler = (ctx: Context) => Promise<unknown>;
type Controller = Readonly<Record<string, Handler>>;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): void;
}

/**
 * Refuses Strapi's own publishing of governed types as `publication.stock`. There is one door to publication; these would
 * find draft & publish switched off and fail with a fault. To be called in `register`, before routes take their handlers.
 */
export const refuseStockPublishing = (strapi: Core.Strapi, governed: GovernedTypes): void => {
  const controllers = strapi.get<Controllers>('controllers');
  controllers.extend('plugin::content-manager.collection-types', (controller) => ({
    ...controller,
    ...Object.fromEntries(
      STOCK_ACTIONS.flatMap((name) => {
        const stock = controller[name];
        return stock ? [[name, refusing(stock, governed)]] : [];
      }),
    ),
  }));
};

const refusing =
  (stock: Handler, governed: GovernedTypes): Handler =>
  (ctx) => {
    const { model = '' } = (ctx as unknown as { readonly params: { readonly model?: string } }).params;
    if (!governed[model]) return stock(ctx);
    return Promise.reject(REFUSAL);
  };

const REFUSAL = new DomainError({
  code: 'publication.stock',
  refusal: 'invalid',
  message: 'Use the Publication panel beside the form: it publishes and withdraws. To go back to earlier words, edit them and save.',
});
