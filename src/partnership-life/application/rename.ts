import type { LifePlan } from '../domain/life-plan';
import { type NewNames, planRenaming, renamed, type RenamingFacts } from '../domain/plan-renaming';

import { dayOf, findPartnership } from './find-partnership';
import { type Order, perform, type PerformPorts } from './perform';
import type { PartnershipRecords, PublicRecord } from './ports';

export interface RenamePorts extends PerformPorts {
  readonly records: PartnershipRecords;
  readonly inPublic: PublicRecord;
}

/** Gives a partnership (by slug) other names. Its old address goes on leading to it. */
export interface Renaming {
  plan(slug: string, wish: NewNames): Promise<LifePlan>;
  perform(slug: string, wish: NewNames, order: Order): Promise<LifePlan>;
}

export const createRenaming = (ports: RenamePorts): Renaming => {
  const { records, inPublic } = ports;
  const read = async (slug: string): Promise<RenamingFacts> => {
    const all = await records.all();
    const record = findPartnership(all, slug);
    const today = dayOf(ports.clock.now());
    return { record, all, today, formerSlugs: await inPublic.formerSlugs(), inPublic: await inPublic.facts(record.id) };
  };
  return {
    plan: async (slug, wish) => planRenaming(await read(slug), wish),
    perform: async (slug, wish, order) =>
      perform(ports, order, {
        act: 'rename',
        partnerships: [findPartnership(await records.all(), slug).id],
        read: () => read(slug),
        plan: (facts) => planRenaming(facts, wish),
        async carryOut(facts) {
          const { record } = facts;
          await records.save(record.documentId, renamed(facts, wish));
          if (facts.inPublic.isPublic) await inPublic.publish({ type: 'partnership', id: record.id }, order.actor);
        },
      }),
  };
};
