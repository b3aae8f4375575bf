import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { notFound } from '../../domain/desk-refusals';
import { documentsAround } from '../documents-around';
import type { ActingOnes } from './acting';
import type { RowConditions } from './row-condition';

export interface RelationsGuard {
  readonly strapi: Core.Strapi;
  readonly actingOnes: ActingOnes;
  readonly conditions: RowConditions;
}

type Handler = (ctx: Context, ...rest: unknown[]) => unknown;
type Controller = Readonly<Record<string, Handler>>;

interface Controllers {
  extend(uid: string, extension: (controller: Controller) => Controller): void;
}

/**
 * Strapi's pickers take the document or component whose field is asked about from the address, and look at components
 * without asking whose they are. Here, what is asked about must be within reach. To be called in `register`.
 */
export const guardRelations = (guard: RelationsGuard): void => {
  guard.strapi.get<Controllers>('controllers').extend('plugin::content-manager.relations', (controller) => ({
    ...controller,
    ...Object.fromEntries(
      ['findAvailable', 'findExisting'].flatMap((name) => {
        const stock = controller[name];
        return stock ? [[name, ofSourceWithinReach(guard, controller, stock)]] : [];
      }),
    ),
  }));
};

const ofSourceWithinReach =
  (guard: RelationsGuard, controller: Controller, stock: Handler): Handler =>
  async (ctx, ...rest) => {
    const { model = '', id = ctx.query.id } = (ctx as unknown as { readonly params: { readonly model?: string; readonly id?: string } })
      .params;
    if (typeof id === 'string' && id !== '' && !(await isWithinReach(guard, model, id))) throw notFound();
    return stock.call(controller, ctx, ...rest);
  };

const isWithinReach = async (guard: RelationsGuard, model: string, id: string): Promise<boolean> => {
  const { strapi, actingOnes, conditions } = guard;
  const acting = { ...(await actingOnes.current()), directoryLook: null, browsing: false };
  const places =
    model in strapi.components ? await documentsAround(strapi, { uid: model, id: Number(id) }) : [{ uid: model, documentId: id }];
  const seen = await Promise.all(
    places.map(({ uid, ...own }) => {
      const condition = conditions(acting, uid);
      const where = condition ? { $and: [own, condition] } : own;
      return actingOnes.asSystem('whose field this is', () => strapi.db.query(uid).count({ where: where as never }));
    }),
  );
  return seen.length > 0 && seen.every((count) => count > 0);
};
