import type { HandoverService, Reassignment } from '../../plugins/editorial/contract';
import type { MovingService } from '../../plugins/partnerships/contract';
import type { LifePlan } from '../domain/life-plan';
import { additionsOf, type SeenMakeUp } from '../domain/make-up';
import { mergingLetters } from '../domain/merging-letters';
import { type MergingFacts, mergingMoves, planMerging, type Relative } from '../domain/plan-merging';

import { dayOf, findPartnership } from './find-partnership';
import { type Order, perform, type PerformPorts } from './perform';
import type { OwnedCopies, PartnershipRecords, PublicRecord } from './ports';

export interface MergePorts extends PerformPorts {
  readonly records: PartnershipRecords;
  readonly copies: OwnedCopies;
  readonly inPublic: PublicRecord;
  readonly moving: MovingService;
  readonly handover: HandoverService;
}

/** Makes a partnership part of another (both by slug): all that it owns goes over, and its addresses lead on for good. */
export interface Merging {
  plan(slug: string, into: string): Promise<LifePlan>;
  perform(slug: string, into: string, order: Order): Promise<LifePlan>;
}

export const createMerging = (ports: MergePorts): Merging => {
  const read = (slug: string, into: string): Promise<MergingFacts> => readFacts(ports, slug, into);
  return {
    plan: async (slug, into) => planMerging(await read(slug, into)),
    async perform(slug, into, order) {
      const all = await ports.records.all();
      return perform(ports, order, {
        act: 'merge',
        partnerships: [...new Set([findPartnership(all, slug).id, findPartnership(all, into).id])],
        read: () => read(slug, into),
        plan: planMerging,
        carryOut: (facts, at) => carryOut(ports, { facts, order, at }),
        letters: mergingLetters,
      });
    },
  };
};

const readFacts = async (ports: MergePorts, slug: string, into: string): Promise<MergingFacts> => {
  const { records, copies, inPublic, moving, handover, clock } = ports;
  const all = await records.all();
  const [source, target] = [findPartnership(all, slug), findPartnership(all, into)];
  const owned = await copies.of(source.id);
  return {
    source,
    target,
    inPublic: await inPublic.facts(source.id),
    targetInPublic: await inPublic.facts(target.id),
    copies: owned,
    taken: [...(await copies.addresses(target.id)), ...(await inPublic.addresses(target.id))],
    belongings: await moving.belongings(source.id),
    targetMembers: (await moving.belongings(target.id)).members,
    makeUp: await seenMakeUp(ports, source.id),
    targetMakeUp: await seenMakeUp(ports, target.id),
    signOff: {
      rules: await handover.rules(source.id),
      targetRules: await handover.rules(target.id),
      underway: await handover.underway(owned),
    },
    above: await records.above(source.id),
    // What was below the other stands where the other stood.
    targetAbove: (await records.above(target.id)).filter(({ id }) => id !== source.id),
    relatives: (await records.relatives(source.id)).filter(({ id }) => id !== target.id),
    hasMail: ports.post.canSend,
    today: dayOf(clock.now()),
  };
};

const seenMakeUp = async ({ records, inPublic }: MergePorts, partnership: string): Promise<SeenMakeUp> => {
  const makeUp = await records.makeUp(partnership);
  return { ...makeUp, urgentHelp: await inPublic.seenHelp(makeUp.urgentHelp) };
};

interface Carrying {
  readonly facts: MergingFacts;
  readonly order: Order;
  readonly at: string;
}

/** What is owned goes over first: the record of the target names contacts that are its own by then. */
const carryOut = async (ports: MergePorts, { facts, order, at }: Carrying): Promise<void> => {
  const { records, inPublic, moving, handover } = ports;
  const { source, target, today } = facts;
  const documents = [...mergingMoves(facts).map(({ copy, to }) => ({ subject: copy, to })), ...facts.relatives.map(relativeAfter(facts))];
  await inPublic.reassign(documents, order.actor);
  await moving.merge({ from: source.id, to: target.id, at });
  await handover.beginAnew(facts.copies, { owner: target.name, actor: order.actor });
  await extendTarget(ports, facts);
  await records.save(source.documentId, { closedOn: today, successor: target.documentId, isMerged: true });
  for (const { id, isPublic } of [
    { id: target.id, isPublic: facts.targetInPublic.isPublic },
    { id: source.id, isPublic: facts.inPublic.isPublic },
  ]) {
    if (isPublic) await inPublic.publish({ type: 'partnership', id }, order.actor);
  }
};

const relativeAfter =
  ({ source, target }: MergingFacts) =>
  ({ id, isChild, ownsWith }: Relative): Reassignment => {
    const partnership = (each: string) => ({ type: 'partnership', id: each });
    const others = [...new Set(ownsWith.map((each) => (each === source.id ? target.id : each)))].filter((each) => each !== id);
    return {
      subject: partnership(id),
      to: {
        ...(isChild ? { parent: partnership(target.id) } : {}),
        ...(ownsWith.includes(source.id) ? { ownsWith: others.map(partnership) } : {}),
      },
    };
  };

const extendTarget = async ({ records }: MergePorts, facts: MergingFacts): Promise<void> => {
  const { source, target, makeUp, targetMakeUp, today } = facts;
  const added = additionsOf({ record: source, makeUp }, { record: target, makeUp: targetMakeUp }, today);
  const ownsWith = [...new Set([...targetMakeUp.ownsWith, ...makeUp.ownsWith])].filter(
    (each) => each !== target.documentId && each !== source.documentId,
  );
  await records.save(target.documentId, {
    aliases: [...target.aliases, ...added.aliases],
    areas: [...targetMakeUp.areas, ...added.areas],
    series: [...targetMakeUp.series, ...added.series],
    urgentHelp: [...targetMakeUp.urgentHelp, ...added.urgentHelp],
    ownsWith,
    // What was below the other stands where the other stood.
    ...(targetMakeUp.parent === source.documentId ? { parent: makeUp.parent } : {}),
  });
};
