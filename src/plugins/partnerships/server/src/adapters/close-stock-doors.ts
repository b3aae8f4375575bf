import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { DomainError } from '../../../../../kernel';
import { SUPER_ADMIN } from './wall/acting';

type Handler = (ctx: Context, ...rest: unknown[]) => unknown;
type Controller = Readonly<Record<string, Handler>>;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): void;
}

/** Pages of Strapi's that count or list the whole installation past the wall, by controller. Nothing in Concord's admin asks them. */
const WHOLE_INSTALLATION: Readonly<Record<string, readonly string[]>> = {
  'plugin::content-manager.homepage': ['getCountDocuments'],
  'admin::homepage': ['getKeyStatistics'],
};

/** Closes them to all but network administrators. To be called in `register`, before routes take their handlers. */
export const closeStockDoors = (strapi: Core.Strapi): void => {
  const controllers = strapi.get<Controllers>('controllers');
  controllers.extend('admin::admin', (controller) => ({ ...controller, ...withoutDependencies(controller) }));
  for (const [uid, names] of Object.entries(WHOLE_INSTALLATION)) {
    controllers.extend(uid, (controller) => ({ ...controller, ...closed(controller, names) }));
  }
};

const closed = (controller: Controller, names: readonly string[]): Controller =>
  Object.fromEntries(
    names.flatMap((name) => {
      const stock = controller[name];
      return stock ? [[name, forNetworkAdministrators(stock)]] : [];
    }),
  );

const forNetworkAdministrators =
  (stock: Handler): Handler =>
  (ctx, ...rest) => {
    if (!isNetworkAdministrator(ctx)) throw notThere();
    return stock(ctx, ...rest);
  };

/** The admin asks everybody's page for this; the list of what is installed is for those who look after it. */
const withoutDependencies = ({ information }: Controller): Controller =>
  information
    ? {
        information: async (ctx, ...rest) => {
          const answer = (await information(ctx, ...rest)) as { readonly data: object };
          return isNetworkAdministrator(ctx) ? answer : { data: { ...answer.data, dependencies: {} } };
        },
      }
    : {};

const isNetworkAdministrator = (ctx: Context): boolean => {
  const { user } = ctx.state as { readonly user?: { readonly roles?: readonly { readonly code: string }[] } };
  return user?.roles?.some(({ code }) => code === SUPER_ADMIN) ?? false;
};

const notThere = (): DomainError =>
  new DomainError({
    code: 'page.network-only',
    refusal: 'not-found',
    message: 'Only a network administrator sees the whole installation.',
  });
