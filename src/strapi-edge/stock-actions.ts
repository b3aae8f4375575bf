import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** An action of one of Strapi's own controllers. */
export type StockAction = (ctx: Context) => unknown;

type Handler = (ctx: Context, ...rest: unknown[]) => unknown;
type Controller = Readonly<Record<string, Handler>>;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): void;
}

export interface StockActions {
  /** The controller's, such as `plugin::upload.admin-folder`. */
  readonly controller: string;
  readonly names: readonly string[];
}

/**
 * Puts a step of ours around actions of a controller of Strapi's; `stock` is what Strapi would have done. A name that the
 * pinned Strapi does not have is passed over. To be called in `register`, before routes take their handlers.
 */
export const aroundStock = (
  strapi: Core.Strapi,
  { controller: uid, names }: StockActions,
  step: (ctx: Context, stock: StockAction) => unknown,
): void => {
  strapi.get<Controllers>('controllers').extend(uid, (controller) => ({
    ...controller,
    ...Object.fromEntries(
      names.flatMap((name) => {
        const stock = controller[name];
        if (!stock) return [];
        const action: Handler = (ctx, ...rest) => step(ctx, (asked) => stock.call(controller, asked, ...rest));
        return [[name, action]];
      }),
    ),
  }));
};
