import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { DomainError, subjectUnknown } from '../../../../../../kernel';
import { aroundStock, paramsOf } from '../../../../../../strapi-edge';
import { FORM_HEADER } from '../../../../contract/open-form';
import { rowIdOf } from '../../domain/row-id';
import { documentsAround, type Place } from '../documents-around';
import type { Acting, ActingOnes } from './acting';
import type { RowConditions } from './row-condition';

export interface RelationsGuard {
  readonly strapi: Core.Strapi;
  readonly actingOnes: ActingOnes;
  readonly conditions: RowConditions;
}

const ADDRESS = z.object({ model: z.string(), targetField: z.string(), id: z.string().optional() });
const ASKED = z.object({ id: z.string().optional() }).catch({});

/** The part of Strapi's untyped service that is used here. */
interface PermissionCheckers {
  create(asked: { readonly userAbility: unknown; readonly model: string }): {
    readonly cannot: { read(document: null, field: string): boolean };
  };
}

/**
 * Strapi's pickers take the document or component whose field is asked about from the address, and look at components
 * without asking whose they are. Here, what is asked about must be within reach. They also fail, instead of refusing, at a field
 * that is not for whoever asks. To be called in `register`.
 */
export const guardRelations = (guard: RelationsGuard): void => {
  const pickers = { controller: 'plugin::content-manager.relations', names: ['findAvailable', 'findExisting'] };
  aroundStock(guard.strapi, pickers, async (ctx, stock) => {
    const { model, targetField, id = ASKED.parse(ctx.query).id ?? '' } = ADDRESS.parse(paramsOf(ctx));
    if (!mayAskAbout(guard.strapi, ctx, { model, targetField })) throw nothingToPick();
    if (id !== '') await reach(guard, model, id);
    else if (model in guard.strapi.components) await lookFrom(guard, ctx.get(FORM_HEADER));
    return await stock(ctx);
  });
};

/** Components have no permissions of their own: theirs are those of the document around them. */
const mayAskAbout = (
  strapi: Core.Strapi,
  ctx: Context,
  { model, targetField }: Readonly<Record<'model' | 'targetField', string>>,
): boolean => {
  if (!Object.hasOwn(strapi.contentTypes, model)) return Object.hasOwn(strapi.components, model);
  const checkers = strapi.plugin('content-manager').service<PermissionCheckers>('permission-checker');
  const { userAbility } = ctx.state as { readonly userAbility: unknown };
  return !checkers.create({ userAbility, model }).cannot.read(null, targetField);
};

const nothingToPick = (): DomainError =>
  new DomainError({ code: 'field.unknown', refusal: 'not-found', message: 'There is nothing to choose from here.' });

/** A document of another partnership of one's own opens whichever is picked, and so do its pickers. */
const reach = async (guard: RelationsGuard, model: string, id: string): Promise<void> => {
  const acting = { ...(await guard.actingOnes.current()), directoryLook: null };
  if (await isWithinReach(guard, acting, { model, id })) return;
  if (!acting.browsing || !(await isWithinReach(guard, { ...acting, browsing: false }, { model, id }))) throw subjectUnknown();
  await guard.actingOnes.lookBeyondPicked();
};

/** A block that is not saved yet is part of the document whose form is open; what is said of none of one's own changes nothing. */
const lookFrom = async (guard: RelationsGuard, form: string): Promise<void> => {
  const [model = '', id = ''] = form.split('/');
  const acting = { ...(await guard.actingOnes.current()), directoryLook: null };
  const isWalled = Object.hasOwn(guard.strapi.contentTypes, model) && guard.conditions(acting, model) !== null;
  if (!acting.browsing || !isWalled || (await isWithinReach(guard, acting, { model, id }))) return;
  if (await isWithinReach(guard, { ...acting, browsing: false }, { model, id })) await guard.actingOnes.lookBeyondPicked();
};

const isWithinReach = async (
  { strapi, actingOnes, conditions }: RelationsGuard,
  acting: Acting,
  { model, id }: Readonly<Record<'model' | 'id', string>>,
): Promise<boolean> => {
  const places = model in strapi.components ? await around(strapi, model, rowIdOf(id)) : [{ uid: model, documentId: id }];
  const seen = await Promise.all(
    places.map(({ uid, ...own }) => {
      const condition = conditions(acting, uid);
      const where = condition ? { $and: [own, condition] } : own;
      return actingOnes.asSystem('whose field this is', () => strapi.db.query(uid).count({ where: where as never }));
    }),
  );
  return seen.length > 0 && seen.every((count) => count > 0);
};

const around = (strapi: Core.Strapi, uid: string, id: number | null): Promise<readonly Place[]> =>
  id === null ? Promise.resolve([]) : documentsAround(strapi, { uid, id });
