import type { Core } from '@strapi/strapi';

import { systemClock } from '../kernel';
import type { EndingService, MovingService, ScopesService } from '../plugins/partnerships/contract';

import { createActBook, registerActBook } from './adapters/act-book';
import { createOwnedCopies } from './adapters/owned-copies';
import { createPartnershipRecords } from './adapters/partnership-records';
import { createPublicRecord } from './adapters/public-record';
import { type Closing, createClosing } from './application/close';
import { createMerging } from './application/merge';
import type { Order, PerformPorts } from './application/perform';
import { createRenaming } from './application/rename';
import { createSplitting } from './application/split';
import type { LifePlan } from './domain/life-plan';
import type { NewNames } from './domain/plan-renaming';
import type { SplittingWish } from './domain/splitting-facts';

export { type LifePlan, type Order, registerActBook };

/** What can become of a partnership, by its slug: each has a plan, which changes nothing, and is then carried out as planned. */
export interface LifeAct<Wish> {
  plan(slug: string, wish: Wish): Promise<LifePlan>;
  perform(slug: string, wish: Wish, order: Order): Promise<LifePlan>;
}

/** It stands above the plugins, because it touches records, staff, readers' keys and the ledger at once. */
export interface PartnershipLife {
  readonly renaming: LifeAct<NewNames>;
  readonly closing: LifeAct<Closing>;
  /** The wish is the slug of the partnership that it becomes part of. */
  readonly merging: LifeAct<string>;
  readonly splitting: LifeAct<SplittingWish>;
}

/** Puts it together. Nothing happens here but wiring. */
export const assemblePartnershipLife = (strapi: Core.Strapi): PartnershipLife => {
  const scopes = strapi.plugin('partnerships').service<ScopesService>('scopes');
  const shared: PerformPorts = {
    transact: async (work) => await strapi.db.transaction(() => work()),
    acts: createActBook(strapi),
    clock: systemClock,
  };
  const ports = {
    ...shared,
    records: createPartnershipRecords(strapi),
    inPublic: createPublicRecord(strapi),
    copies: createOwnedCopies(strapi),
    ending: strapi.plugin('partnerships').service<EndingService>('ending'),
    moving: strapi.plugin('partnerships').service<MovingService>('moving'),
  };
  const asConcord = <Wish>(act: LifeAct<Wish>): LifeAct<Wish> => ({
    plan: (slug, wish) => scopes.asSystem('the life of a partnership', () => act.plan(slug, wish)),
    perform: (slug, wish, order) => scopes.asSystem('the life of a partnership', () => act.perform(slug, wish, order)),
  });
  return {
    renaming: asConcord(createRenaming(ports)),
    closing: asConcord(createClosing(ports)),
    merging: asConcord(createMerging(ports)),
    splitting: asConcord(createSplitting(ports)),
  };
};
