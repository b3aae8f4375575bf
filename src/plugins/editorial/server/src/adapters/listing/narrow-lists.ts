import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { DomainError } from '../../../../../../kernel';
import { aroundStock, paramsOf } from '../../../../../../strapi-edge';
import { EDITORIAL_STATES, type EditorialState, governedType, type GovernedTypes } from '../../../../contract';
import type { ListByState } from '../../application/listing/list-by-state';
import type { Desk } from '../../application/ports';

const LISTS = { controller: 'plugin::content-manager.collection-types', names: ['find'] };
const PICKERS = { controller: 'plugin::content-manager.relations', names: ['findAvailable'] };
const ADDRESS = z.object({ model: z.string() });
const FIELD = z.object({ model: z.string(), targetField: z.string() });
const TARGET = z.object({ target: z.string() });
const ASKED = z.object({ state: z.enum(EDITORIAL_STATES).optional() });

interface Narrowing {
  readonly governed: GovernedTypes;
  readonly listByState: ListByState;
  readonly desk: Desk;
}

/**
 * Has the content manager's lists understand `?state=…`: the rows of that state, with Strapi's own paging, order, search and filters.
 * Without it, and in pickers, what is archived is left out.
 */
export const narrowLists = (strapi: Core.Strapi, narrowing: () => Narrowing): void => {
  aroundStock(strapi, LISTS, async (ctx, stock) => {
    const address = ADDRESS.safeParse(paramsOf(ctx));
    const uid = address.success ? address.data.model : '';
    const type = governedType(narrowing().governed, uid);
    const state = type && !type.partOf ? stateIn(ctx) : undefined;
    if (state) only(ctx, (await narrowing().listByState(uid)).get(state) ?? []);
    else await leaveOutArchived(ctx, uid, narrowing());
    return stock(ctx);
  });
  aroundStock(strapi, PICKERS, async (ctx, stock) => {
    const field = FIELD.safeParse(paramsOf(ctx));
    const attribute = field.success ? attributeOf(strapi, field.data) : undefined;
    const target = TARGET.safeParse(attribute);
    if (target.success) await leaveOutArchived(ctx, target.data.target, narrowing());
    return stock(ctx);
  });
};

/** Undefined when none is asked for. Throws `list.state-unknown`: what is meant to be a part of a list must not show all of it. */
const stateIn = ({ query }: Context): EditorialState | undefined => {
  const asked = ASKED.safeParse(query);
  if (asked.success) return asked.data.state;
  throw new DomainError({
    code: 'list.state-unknown',
    refusal: 'invalid',
    message: 'There is no such state to show the list by. Choose one above the list.',
  });
};

const attributeOf = (strapi: Core.Strapi, { model, targetField }: z.infer<typeof FIELD>): unknown => {
  const models: Readonly<Record<string, { readonly attributes: Readonly<Record<string, unknown>> }>> = {
    ...strapi.contentTypes,
    ...strapi.components,
  };
  return Object.hasOwn(models, model) ? models[model]?.attributes[targetField] : undefined;
};

const leaveOutArchived = async (ctx: Context, uid: string, { governed, desk }: Narrowing): Promise<void> => {
  const type = governedType(governed, uid)?.type;
  if (type === undefined) return;
  const hidden = await desk.read(async (tables) => {
    const archived = (await tables.reviewActs.archived()).filter((ref) => ref.type === type);
    return archived.length === 0 ? [] : [...(await tables.subjects.find(archived)).values()].map(({ documentId }) => documentId);
  });
  if (hidden.length > 0) addFilter(ctx, { documentId: { $notIn: hidden } });
};

/** An empty list would be cleaned away, and show all, so it names a document that cannot be. */
const only = (ctx: Context, documentIds: readonly string[]): void => {
  addFilter(ctx, { documentId: { $in: documentIds.length === 0 ? ['none'] : documentIds } });
  delete ctx.query.state;
};

/** In the parsed query itself: written into the address, a long list would be cut by whoever reads it. */
const addFilter = ({ query }: Context, filter: object): void => {
  const { filters } = query;
  Object.assign(query, { filters: filters === undefined ? filter : { $and: [filters, filter] } });
};
