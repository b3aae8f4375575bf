import type { LifePlan } from '../domain/life-plan';
import type { NewNames } from '../domain/plan-renaming';
import type { SplittingWish } from '../domain/splitting-facts';

import type { Closing } from './close';
import type { Overview } from './overview';
import type { Order } from './perform';

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
  readonly overview: Overview;
}
