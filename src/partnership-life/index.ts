import type { Core } from '@strapi/strapi';

import { systemClock } from '../kernel';
import type { HandoverService, WindingUpService } from '../plugins/editorial/contract';
import type { EndingService, MovingService, PostService, ScopesService } from '../plugins/partnerships/contract';

import { createActBook, registerActBook } from './adapters/act-book';
import { guardNames } from './adapters/guard-names';
import { createOwnedCopies, type MayRead } from './adapters/owned-copies';
import { createPartnershipRecords } from './adapters/partnership-records';
import { createPublicRecord } from './adapters/public-record';
import { serveLife } from './adapters/serve-life';
import { createClosing } from './application/close';
import { createMerging } from './application/merge';
import { createOverview } from './application/overview';
import type { LifeAct, PartnershipLife } from './application/partnership-life';
import { createRenaming } from './application/rename';
import { requireKnown } from './application/require-known';
import { createSplitting } from './application/split';
import type { LifePlan } from './domain/life-plan';

export { guardNames, type LifePlan, type PartnershipLife, registerActBook, serveLife };

/** Puts it together, for whoever looks. Nothing happens here but wiring. */
export const assemblePartnershipLife = (strapi: Core.Strapi, mayRead: MayRead): PartnershipLife => {
  const scopes = strapi.plugin('partnerships').service<ScopesService>('scopes');
  const ports = {
    transact: async <T>(work: () => Promise<T>): Promise<T> => await strapi.db.transaction(() => work()),
    acts: createActBook(strapi),
    clock: systemClock,
    post: strapi.plugin('partnerships').service<PostService>('post'),
    records: createPartnershipRecords(strapi),
    inPublic: createPublicRecord(strapi),
    copies: createOwnedCopies(strapi, mayRead),
    windingUp: strapi.plugin('editorial').service<WindingUpService>('winding-up'),
    ending: strapi.plugin('partnerships').service<EndingService>('ending'),
    moving: strapi.plugin('partnerships').service<MovingService>('moving'),
    handover: strapi.plugin('editorial').service<HandoverService>('handover'),
  };
  const known = (slug: string, work: () => Promise<LifePlan>): Promise<LifePlan> =>
    scopes.asSystem('the life of a partnership', async () => {
      await requireKnown(slug, ports);
      return work();
    });
  const asConcord = <Wish>(act: LifeAct<Wish>): LifeAct<Wish> => ({
    plan: (slug, wish) => known(slug, () => act.plan(slug, wish)),
    perform: (slug, wish, order) => known(slug, () => act.perform(slug, wish, order)),
  });
  return {
    renaming: asConcord(createRenaming(ports)),
    closing: asConcord(createClosing(ports)),
    merging: asConcord(createMerging(ports)),
    splitting: asConcord(createSplitting(ports)),
    overview: (partnership, sight) => scopes.asSystem('the life of a partnership', () => createOverview(ports)(partnership, sight)),
  };
};
