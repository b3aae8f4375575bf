import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { aroundStock, paramsOf } from '../../../../../../strapi-edge';
import { type GovernedTypes, REVISION_HEADER } from '../../../../contract';
import type { Desk } from '../../application/ports';

const FORM = { controller: 'plugin::content-manager.collection-types', names: ['findOne'] };
const ADDRESS = z.object({ model: z.string(), id: z.string() });

interface Answering {
  readonly governed: GovernedTypes;
  readonly desk: Desk;
}

/** Tells with every working copy that is opened at which revision it stands. Asked before the copy is read: it may be older, never newer. */
export const answerRevision = (strapi: Core.Strapi, { governed, desk }: Answering): void => {
  aroundStock(strapi, FORM, async (ctx, stock) => {
    const address = ADDRESS.safeParse(paramsOf(ctx));
    if (!address.success || !governed[address.data.model]) return stock(ctx);
    const { model, id } = address.data;
    const revision = await desk.read(async (tables) => {
      const [subject] = await tables.subjects.findByDocument(model, [id]);
      return subject && (await tables.history.page(subject, { before: null, limit: 1 }))[0]?.number;
    });
    const answer: unknown = await stock(ctx);
    if (revision !== undefined && ctx.status < 300) ctx.set(REVISION_HEADER, String(revision));
    return answer;
  });
};
