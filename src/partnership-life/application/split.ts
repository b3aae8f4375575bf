import type { HandoverService } from '../../plugins/editorial/contract';
import type { MovingService } from '../../plugins/partnerships/contract';
import type { LifePlan } from '../domain/life-plan';
import type { PartnershipRecord } from '../domain/partnership-facts';
import { planSplitting, splittingChoice, splittingHandover, splittingMoves } from '../domain/plan-splitting';
import { rulesWith } from '../domain/sign-off-rules';
import { splittingLetters } from '../domain/splitting-letters';
import type { SplittingFacts, SplittingWish } from '../domain/splitting-facts';

import { findPartnership } from './find-partnership';
import { type Order, perform, type PerformPorts } from './perform';
import type { OwnedCopies, PartnershipRecords, PublicRecord } from './ports';

export interface SplitPorts extends PerformPorts {
  readonly records: PartnershipRecords;
  readonly copies: OwnedCopies;
  readonly inPublic: PublicRecord;
  readonly moving: MovingService;
  readonly handover: HandoverService;
}

/** Gives a part of a partnership (by slug) to another one, there already or made with it. */
export interface Splitting {
  plan(slug: string, wish: SplittingWish): Promise<LifePlan>;
  perform(slug: string, wish: SplittingWish, order: Order): Promise<LifePlan>;
}

export const createSplitting = (ports: SplitPorts): Splitting => ({
  plan: async (slug, wish) => planSplitting(await readFacts(ports, slug, wish), wish),
  async perform(slug, wish, order) {
    const all = await ports.records.all();
    const others = wish.founding ? [] : [findPartnership(all, wish.into).id];
    return perform(ports, order, {
      act: 'split',
      partnerships: [...new Set([findPartnership(all, slug).id, ...others])],
      read: () => readFacts(ports, slug, wish),
      plan: (facts) => planSplitting(facts, wish),
      carryOut: (facts) => carryOut(ports, { facts, wish, order }),
      letters: (facts, frame) => splittingLetters(facts, wish, frame),
    });
  },
});

const readFacts = async (ports: SplitPorts, slug: string, { into, founding }: SplittingWish): Promise<SplittingFacts> => {
  const { records, copies, inPublic, moving, handover } = ports;
  const all = await records.all();
  const source = findPartnership(all, slug);
  const target = founding ? null : findPartnership(all, into);
  const owned = (await copies.of(source.id)).filter(({ owner }) => owner === source.id);
  return {
    source,
    target,
    all,
    targetInPublic: target && (await inPublic.facts(target.id)),
    formerSlugs: target ? [] : await inPublic.formerSlugs(),
    copies: owned,
    taken: target ? [...(await copies.addresses(target.id)), ...(await inPublic.addresses(target.id))] : [],
    members: (await moving.belongings(source.id)).members,
    targetMembers: target ? (await moving.belongings(target.id)).members : [],
    makeUp: await records.makeUp(source.id),
    signOff: {
      rules: await handover.rules(source.id),
      targetRules: target && (await handover.rules(target.id)),
      underway: await handover.underway(owned),
    },
    hasMail: ports.post.canSend,
  };
};

interface Carrying {
  readonly facts: SplittingFacts;
  readonly wish: SplittingWish;
  readonly order: Order;
}

const carryOut = async (ports: SplitPorts, { facts, wish, order }: Carrying): Promise<void> => {
  const { inPublic, moving, handover } = ports;
  const chosen = splittingChoice(facts, wish);
  const target = facts.target ?? (await found(ports, facts, wish));
  const isSeen = chosen.copies.some(({ isPublic }) => isPublic);
  if (!facts.target && isSeen) await inPublic.publish({ type: 'partnership', id: target.id }, order.actor);
  const documents = splittingMoves(facts, wish, target.id).map(({ copy, to }) => ({ subject: copy, to }));
  await inPublic.reassign(documents, order.actor);
  const people = chosen.members.map(({ userId }) => userId);
  await moving.moveMembers(people, { from: facts.source.id, to: target.id, at: ports.clock.now().toISOString() });
  const { rules } = facts.signOff;
  if (!facts.target)
    await handover.adopt(
      target.id,
      rulesWith(rules, (userId) => people.includes(userId)),
      order.actor,
    );
  await handover.beginAnew(chosen.copies, { owner: splittingHandover(facts, wish).target, actor: order.actor });
};

/** Whoever lived in the area of the old one finds the same numbers for urgent help at the new one. */
const found = ({ records }: SplitPorts, { makeUp }: SplittingFacts, { into, founding }: SplittingWish): Promise<PartnershipRecord> => {
  const { areas, urgentHelp, parent, kind, timeZone } = makeUp;
  const names = { name: founding?.name.trim() ?? '', shortName: founding?.shortName.trim() ?? '', slug: into };
  return records.create({ ...names, areas, urgentHelp, parent, kind, timeZone });
};
