import type { WindingUpService } from '../../plugins/editorial/contract';
import type { EndingService, MovingService } from '../../plugins/partnerships/contract';
import { closingLetters } from '../domain/closing-letters';
import type { OtherHouse } from '../domain/closing-unfinished';
import type { LifePlan } from '../domain/life-plan';
import { type ClosingFacts, type ClosingWish, planClosing } from '../domain/plan-closing';

import { dayOf, findPartnership } from './find-partnership';
import { type Order, perform, type PerformPorts } from './perform';
import type { OwnedCopies, PartnershipRecords, PublicRecord } from './ports';

export interface ClosePorts extends PerformPorts {
  readonly records: PartnershipRecords;
  readonly inPublic: PublicRecord;
  readonly copies: OwnedCopies;
  readonly windingUp: WindingUpService;
  readonly ending: EndingService;
  readonly moving: Pick<MovingService, 'belongings' | 'hold'>;
}

export interface Closing extends ClosingWish {
  /** Slug of the partnership that carries on; null for none. */
  readonly successor: string | null;
}

/** Closes a partnership (by slug): what it published stays, all work on it ends. */
export interface ClosingUseCase {
  plan(slug: string, wish: Closing): Promise<LifePlan>;
  perform(slug: string, wish: Closing, order: Order): Promise<LifePlan>;
}

export const createClosing = (ports: ClosePorts): ClosingUseCase => {
  const { records } = ports;
  const read = (slug: string, wish: Closing): Promise<ClosingFacts> => readFacts(ports, slug, wish);
  return {
    plan: async (slug, wish) => planClosing(await read(slug, wish), wish),
    perform: async (slug, wish, order) =>
      perform(ports, order, {
        act: 'close',
        partnerships: [findPartnership(await records.all(), slug).id],
        read: () => read(slug, wish),
        plan: (facts) => planClosing(facts, wish),
        carryOut: (facts, at) => carryOut(ports, { facts, wish, order, at }),
        letters: closingLetters,
      }),
  };
};

const readFacts = async (ports: ClosePorts, slug: string, wish: Closing): Promise<ClosingFacts> => {
  const { records, inPublic, ending, moving, windingUp, clock, post } = ports;
  const all = await records.all();
  const record = findPartnership(all, slug);
  const successor = wish.successor === null ? null : findPartnership(all, wish.successor);
  const copies = (await ports.copies.of(record.id)).filter(({ owner }) => owner === record.id);
  const openOnes = all.filter(({ id, closedOn }) => id !== record.id && closedOn === null);
  const help = await inPublic.publicOnes(await records.helpContacts(record.id));
  const children = (await records.relatives(record.id)).filter(({ isChild }) => isChild);
  return {
    copies,
    unfinished: await windingUp.unfinished(copies),
    coOwners: await housesOf(
      ports,
      openOnes.filter(({ id }) => copies.some(({ coOwner }) => coOwner === id)),
    ),
    unreadable: await inPublic.ownRestricted(record.id),
    readers: await ending.readers(record.id),
    record,
    successor,
    isSuccessorPublic: successor !== null && (await inPublic.facts(successor.id)).isPublic,
    members: (await moving.belongings(record.id)).members,
    successorMembers: successor ? (await moving.belongings(successor.id)).members : [],
    hasMail: post.canSend,
    inPublic: await inPublic.facts(record.id),
    attached: await ending.attached(record.id),
    workingCopies: await records.countCopies(record.id),
    help: copies.filter(({ type, id }) => type === 'contact' && help.some((contact) => contact.id === id)),
    children: await housesOf(ports, children),
    today: dayOf(clock.now()),
  };
};

const housesOf = async (
  { moving }: ClosePorts,
  houses: readonly { readonly id: string; readonly name: string }[],
): Promise<readonly OtherHouse[]> => {
  const found: OtherHouse[] = [];
  for (const { id, name } of houses) found.push({ id, name, members: (await moving.belongings(id)).members });
  return found;
};

interface Carrying {
  readonly facts: ClosingFacts;
  readonly wish: Closing;
  readonly order: Order;
  readonly at: string;
}

const carryOut = async ({ records, inPublic, ending, windingUp }: ClosePorts, { facts, wish, order, at }: Carrying): Promise<void> => {
  const { record, successor, today, help } = facts;
  const { actor, reason } = order;
  await windingUp.windUp(
    facts.unfinished.map(({ subject }) => subject),
    actor,
  );
  await records.save(record.documentId, { closedOn: today, successor: successor?.documentId ?? null });
  if (facts.inPublic.isPublic) await inPublic.publish({ type: 'partnership', id: record.id }, actor);
  if (wish.withdrawHelp) for (const { id } of help) await inPublic.withdraw({ type: 'contact', id }, { actor, reason });
  await ending.end(record.id, { at, by: actor.id });
};
