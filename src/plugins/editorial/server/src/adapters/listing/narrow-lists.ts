import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { aroundStock, paramsOf } from '../../../../../../strapi-edge';
import { EDITORIAL_STATES, type GovernedTypes } from '../../../../contract';
import type { ListByState } from '../../application/listing/list-by-state';

const LISTS = { controller: 'plugin::content-manager.collection-types', names: ['find'] };
const ADDRESS = z.object({ model: z.string() });
const ASKED = z.object({ state: z.enum(EDITORIAL_STATES) });

interface Narrowing {
  readonly governed: GovernedTypes;
  readonly listByState: ListByState;
}

/** Has the content manager's lists understand `?state=…`: the rows of that state, with Strapi's own paging, order, search and filters. */
export const narrowLists = (strapi: Core.Strapi, narrowing: () => Narrowing): void => {
  aroundStock(strapi, LISTS, async (ctx, stock) => {
    const [address, asked] = [ADDRESS.safeParse(paramsOf(ctx)), ASKED.safeParse(ctx.query)];
    const { governed, listByState } = narrowing();
    const type = address.success ? governed[address.data.model] : undefined;
    if (!address.success || !asked.success || !type || type.partOf) return stock(ctx);
    addFilter(ctx, (await listByState(address.data.model)).get(asked.data.state) ?? []);
    return stock(ctx);
  });
};

/**
 * In the parsed query itself: written into the address, a long list would be cut by whoever reads it. An empty list would be
 * cleaned away, and show all, so it names a document that cannot be.
 */
const addFilter = ({ query }: Context, documentIds: readonly string[]): void => {
  const { filters } = query;
  const only = { documentId: { $in: documentIds.length === 0 ? ['none'] : documentIds } };
  Object.assign(query, { filters: filters === undefined ? only : { $and: [filters, only] } });
  delete query.state;
};
