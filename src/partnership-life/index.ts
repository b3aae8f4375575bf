import type { Core } from '@strapi/strapi';

import { systemClock } from '../kernel';
import type { EndingService, ScopesService } from '../plugins/partnerships/contract';

import { createActBook, registerActBook } from './adapters/act-book';
import { createPartnershipRecords } from './adapters/partnership-records';
import { createPublicRecord } from './adapters/public-record';
import { type ClosingUseCase, createClosing } from './application/close';
import type { PerformPorts } from './application/perform';
import { createRenaming, type Renaming } from './application/rename';
import type { LifePlan } from './domain/life-plan';

export { type LifePlan, registerActBook };

/**
 * What can become of a partnership. Each act has a plan, which changes nothing, and is then carried out as planned.
 * It stands above the plugins, because it touches records, staff, readers' keys and the ledger at once.
 */
export interface PartnershipLife {
  readonly renaming: Renaming;
  readonly closing: ClosingUseCase;
}

/** Puts it together. Nothing happens here but wiring. */
export const assemblePartnershipLife = (strapi: Core.Strapi): PartnershipLife => {
  const scopes = strapi.plugin('partnerships').service<ScopesService>('scopes');
  const shared: PerformPorts = {
    transact: async (work) => await strapi.db.transaction(() => work()),
    acts: createActBook(strapi),
    clock: systemClock,
  };
  const facts = { records: createPartnershipRecords(strapi), inPublic: createPublicRecord(strapi) };
  const renaming = createRenaming({ ...shared, ...facts });
  const closing = createClosing({ ...shared, ...facts, ending: strapi.plugin('partnerships').service<EndingService>('ending') });
  const asSystem = <T>(work: () => Promise<T>): Promise<T> => scopes.asSystem('the life of a partnership', work);
  return {
    renaming: {
      plan: (slug, wish) => asSystem(() => renaming.plan(slug, wish)),
      perform: (slug, wish, order) => asSystem(() => renaming.perform(slug, wish, order)),
    },
    closing: {
      plan: (slug, wish) => asSystem(() => closing.plan(slug, wish)),
      perform: (slug, wish, order) => asSystem(() => closing.perform(slug, wish, order)),
    },
  };
};
