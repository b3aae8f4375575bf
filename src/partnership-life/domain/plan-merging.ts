import type { Json, Problem } from '../../kernel';
import type { Belongings, MovableMember } from '../../plugins/partnerships/contract';

import { type LifePlan, lifePlan, stops } from './life-plan';
import { additionsOf, type SeenMakeUp } from './make-up';
import { memberDetails, sayAbove, sayAdditions, sayBelongings, sayRelatives } from './merging-words';
import type { OwnedCopy } from './owned-copies';
import { counted, type PartnershipRecord, type PublicFacts } from './partnership-facts';
import { type Move, movedDetails, movesOf, newAddresses, saidByKind, type TakenAddress } from './plan-moves';
import { sayDay } from './say-day';
import { type Above, sightAfter } from './sight-after';
import { handingDetails, type Handing, sayAgenciesEnd, sayHanding, type SignOffFacts, waitingFrom } from './sign-off-after';
import { sayTold, toldDetails } from './told-people';

/** A partnership that names another in its record. */
export interface Relative {
  readonly id: string;
  readonly name: string;
  readonly isChild: boolean;
  /** Global ids, with the one that merges in it or not. */
  readonly ownsWith: readonly string[];
}

export interface MergingFacts extends Pick<Above, 'above' | 'targetAbove'> {
  /** What becomes part of the other. */
  readonly source: PartnershipRecord;
  readonly target: PartnershipRecord;
  readonly inPublic: PublicFacts;
  readonly targetInPublic: PublicFacts;
  /** All that the source owns, first or second. */
  readonly copies: readonly OwnedCopy[];
  /** Addresses below the target. */
  readonly taken: readonly TakenAddress[];
  readonly belongings: Belongings;
  readonly targetMembers: readonly MovableMember[];
  readonly makeUp: SeenMakeUp;
  readonly targetMakeUp: SeenMakeUp;
  readonly signOff: SignOffFacts;
  /** Partnerships below the source, and those that agreed to own things together with it. */
  readonly relatives: readonly Relative[];
  /** Whether e-mails can be sent. */
  readonly hasMail: boolean;
  /** `YYYY-MM-DD` where the partnerships are. */
  readonly today: string;
}

export const mergingMoves = ({ copies, source, target, taken }: MergingFacts): readonly Move[] =>
  movesOf(copies, { from: source.id, to: target.id, taken });

/** What of sign-off a merging touches. */
export const mergingHandover = ({ signOff, copies, source, target }: MergingFacts): Handing => ({
  ...signOff,
  copies,
  source: source.name,
  target: target.name,
});

/** Problems: `partnership.closed`, `merge.itself`, `merge.target-closed`, `merge.target-not-public`, `merge.record-blocked`. */
export const planMerging = (facts: MergingFacts): LifePlan => {
  const { source, target, today, belongings, targetMembers } = facts;
  const moves = mergingMoves(facts);
  const concerned = [...belongings.members, ...targetMembers];
  const handing = mergingHandover(facts);
  const additions = additionsOf({ record: source, makeUp: facts.makeUp }, { record: target, makeUp: facts.targetMakeUp }, today);
  return lifePlan({
    changes: [
      `“${source.name}” becomes part of “${target.name}” on ${sayDay(today)}, and is closed from then on. This cannot be taken back.`,
      ...sayCopies(facts, moves),
      ...newAddresses(moves, target),
      ...sayHanding(handing),
      sayAgenciesEnd(handing),
      ...sayAdditions(additions, target.name),
      ...sayBelongings(belongings, targetMembers, target.name),
      ...sayRelatives(facts.relatives, target.name),
      ...sayAbove(sightAfter(facts), source.name, target.name),
      `Managers of “${target.name}” will see who did what for “${source.name}” before, and the visits of the network’s administrators there.`,
      ...inPublicAfter(facts),
      sayTold(concerned, facts.hasMail),
    ],
    details: [
      ...movedDetails(moves),
      ...handingDetails(handing),
      ...memberDetails(belongings.members, targetMembers, target.name),
      { title: 'Folders in the media library', lines: belongings.folders },
      toldDetails(concerned, facts.hasMail),
    ],
    problems: problemsOf(facts),
    madeFrom: madeFrom(facts, moves),
  });
};

const sayCopies = ({ source, target }: MergingFacts, moves: readonly Move[]): readonly (string | false)[] => {
  const own = moves.filter(({ copy }) => copy.owner === source.id);
  const shared = moves.filter(({ copy }) => copy.owner !== source.id || copy.coOwner !== null);
  return [
    own.length === 0 && `“${source.name}” has no newsletters, stories, events, briefings or contacts of its own.`,
    own.length > 0 &&
      `These belong to “${target.name}” from then on, published or not: ${saidByKind(own.map(({ copy }) => copy))}. What is not public stays so, and what waits to be published goes on waiting.`,
    shared.length > 0 &&
      `Owned together with others: ${saidByKind(shared.map(({ copy }) => copy))}. “${target.name}” takes the place of “${source.name}”; what both own belongs to “${target.name}” alone.`,
  ];
};

const inPublicAfter = (facts: MergingFacts): readonly (string | false)[] => {
  const { source, target, inPublic, targetInPublic, copies } = facts;
  const again = copies.filter(({ isPublic }) => isPublic).length;
  return [
    again > 0 &&
      `Readers find ${counted(again, 'published document')} at “${target.name}”, in the words of today. Each goes public once more, so that readers are told whose it is; the record of what was published before stays, under the name it had.`,
    inPublic.isPublic &&
      `/sites/${source.slug}, and all below it, leads to /sites/${target.slug} for good. So do the addresses that led to “${source.name}” before.`,
    targetInPublic.isPublic &&
      `The record of “${target.name}” is published with this, and so is that of “${source.name}”, for the last time.`,
    ...sayPending(source, inPublic),
    ...sayPending(target, targetInPublic),
    `Website, logo, colours, boards and standing words of “${source.name}” are not taken over.`,
  ];
};

const sayPending = ({ name }: PartnershipRecord, { pending }: PublicFacts): readonly string[] =>
  pending.map((change) => `Goes public with it, because it waits in the record of “${name}”: ${change}`);

const problemsOf = ({ source, target, inPublic, targetInPublic, copies }: MergingFacts): readonly (Problem | false)[] => {
  if (source.id === target.id) return [stops('merge.itself', 'A partnership cannot become part of itself. Name another.')];
  const isSeen = inPublic.isPublic || copies.some(({ isPublic }) => isPublic);
  const blockers = [inPublic, targetInPublic].flatMap(({ isPublic, blockers: found }) => (isPublic ? found : []));
  return [
    source.closedOn !== null && stops('partnership.closed', `“${source.name}” is closed already, since ${sayDay(source.closedOn)}.`),
    target.closedOn !== null && stops('merge.target-closed', `“${target.name}” is closed, so nothing can become part of it. Name another.`),
    isSeen &&
      !targetInPublic.isPublic &&
      stops('merge.target-not-public', `“${target.name}” is not public, so old addresses would lead nowhere. Publish its record first.`),
    ...blockers.map((message) => stops('merge.record-blocked', message)),
  ];
};

const madeFrom = (facts: MergingFacts, moves: readonly Move[]): Json => ({
  source: { id: facts.source.id, updatedAt: facts.source.updatedAt, preflight: facts.inPublic.preflight },
  target: { id: facts.target.id, updatedAt: facts.target.updatedAt, preflight: facts.targetInPublic.preflight },
  moves: moves.map(({ copy: { type, id, slug, owner, coOwner, isPublic }, newSlug }) => ({
    type,
    id,
    slug,
    owner,
    coOwner,
    isPublic,
    newSlug,
  })),
  waiting: waitingFrom(mergingHandover(facts)),
  above: [facts.above, facts.targetAbove].map((houses) => houses.map(({ id }) => id)),
  members: [...facts.belongings.members, ...facts.targetMembers].map(({ userId, role }) => ({ userId, role })),
});
