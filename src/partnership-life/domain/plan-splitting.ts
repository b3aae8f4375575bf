import type { Json, JsonObject } from '../../kernel';

import { type Chosen, chooseForSplit } from './choose-for-split';
import { type LifePlan, lifePlan } from './life-plan';
import { memberDetails, sayMembers } from './merging-words';
import { nameOf } from './owned-copies';
import { conjoined, counted } from './partnership-facts';
import { type Move, movedDetails, movesOf, newAddresses, saidByKind } from './plan-moves';
import { handingDetails, type Handing, sayBeginning, sayHanding, sayLeft, waitingFrom } from './sign-off-after';
import type { SplittingFacts, SplittingWish } from './splitting-facts';
import { splittingProblems } from './splitting-problems';
import { sayTold, toldDetails } from './told-people';

export const splittingChoice = (facts: SplittingFacts, wish: SplittingWish): Chosen => chooseForSplit(wish, facts);

/** What the one that gets it is called. */
export const nameOfTarget = ({ target }: SplittingFacts, { founding, into }: SplittingWish): string =>
  target?.name ?? founding?.name.trim() ?? into;

/** `to` is the global id of the one that gets them. */
export const splittingMoves = (facts: SplittingFacts, wish: SplittingWish, to: string): readonly Move[] =>
  movesOf(splittingChoice(facts, wish).copies, { from: facts.source.id, to, taken: facts.taken });

/** What of sign-off a splitting touches. */
export const splittingHandover = (facts: SplittingFacts, wish: SplittingWish): Handing => ({
  ...facts.signOff,
  copies: splittingChoice(facts, wish).copies,
  source: facts.source.name,
  target: nameOfTarget(facts, wish),
});

/** Problems: splitting-problems.ts. */
export const planSplitting = (facts: SplittingFacts, wish: SplittingWish): LifePlan => {
  const { source, target } = facts;
  const chosen = splittingChoice(facts, wish);
  const concerned = [...facts.members, ...facts.targetMembers];
  const moves = splittingMoves(facts, wish, target?.id ?? '');
  const handing = splittingHandover(facts, wish);
  const site = { slug: target?.slug ?? wish.into, name: nameOfTarget(facts, wish) };
  return lifePlan({
    changes: [
      target
        ? `“${target.name}” gets a part of “${source.name}”.`
        : `“${site.name}” becomes a partnership of its own, with the web address /sites/${site.slug}. It begins with the kind, areas and urgent help of “${source.name}”, which its managers then change.`,
      chosen.copies.length > 0 &&
        `These belong to “${site.name}” from then on, published or not: ${saidByKind(chosen.copies)}. What stands in the newsletters among them and does not go over stays with “${source.name}”, and in the newsletters. Files used in them belong to both.`,
      ...newAddresses(moves, site),
      ...sayHanding(handing),
      ...sayHelp(facts, chosen),
      ...sayPeople(facts, chosen, site.name),
      ...sayRules(facts, chosen, handing),
      ...inPublicAfter(facts, chosen, site),
      sayTold(concerned, facts.hasMail),
    ],
    details: [
      ...movedDetails(moves),
      ...handingDetails(handing),
      ...memberDetails(chosen.members, facts.targetMembers, site.name),
      toldDetails(concerned, facts.hasMail),
    ],
    problems: splittingProblems(facts, wish, chosen),
    madeFrom: { ...madeFrom(facts, wish, moves), waiting: waitingFrom(handing) },
  });
};

const sayHelp = ({ makeUp, source }: SplittingFacts, { copies }: Chosen): readonly string[] => {
  const named = copies.filter(({ type, id }) => type === 'contact' && makeUp.urgentHelp.some(({ contactId }) => contactId === id));
  if (named.length === 0) return [];
  return [`“${source.name}” goes on naming these for urgent help: ${conjoined(named.map(nameOf))}.`];
};

const sayPeople = ({ target, source, targetMembers }: SplittingFacts, { members }: Chosen, name: string): readonly (string | false)[] => [
  ...sayMembers(members, targetMembers, name),
  members.length > 0 &&
    `${counted(members.length, 'person no longer works', 'people no longer work')} for “${source.name}”, and what stays there is out of their sight.`,
  !target && !members.some(({ role }) => role === 'manager') && `Nobody manages “${name}” yet: appoint a manager under “All partnerships”.`,
];

const inPublicAfter = (
  { source, target }: SplittingFacts,
  { copies }: Chosen,
  site: { readonly slug: string; readonly name: string },
): readonly (string | false)[] => {
  const seen = copies.filter(({ isPublic }) => isPublic);
  const restricted = seen.filter(({ isRestricted }) => isRestricted).length;
  return [
    seen.length > 0 &&
      `${counted(seen.length, 'published document goes', 'published documents go')} public once more, in the words of today, so that readers are told of the new owner. The old address of each, below /sites/${source.slug}, leads to the new one below /sites/${site.slug}; the record of what was published before stays as it is.`,
    seen.length > 0 && !target && `The record of “${site.name}” is published with this.`,
    restricted > 0 &&
      `Attention: of these, ${counted(restricted, 'is', 'are')} for practitioners. Those of “${source.name}” no longer see that, unless “${site.name}” lets them in.`,
  ];
};

const sayRules = ({ signOff: { rules }, target }: SplittingFacts, { members }: Chosen, handing: Handing): readonly (string | false)[] => {
  const comes = (userId: number): boolean => members.some((member) => member.userId === userId);
  return [...(target ? [] : sayBeginning(rules, comes, handing)), ...sayLeft(rules, (userId) => !comes(userId), handing.source)];
};

const madeFrom = ({ source, target }: SplittingFacts, wish: SplittingWish, moves: readonly Move[]): JsonObject => ({
  source: { id: source.id, updatedAt: source.updatedAt },
  target: target && { id: target.id, updatedAt: target.updatedAt },
  wish: { into: wish.into, founding: wish.founding && { ...wish.founding }, take: [...wish.take], people: [...wish.people] },
  moves: moves.map(({ copy: { type, id, slug, isPublic }, newSlug }): Json => ({ type, id, slug, isPublic, newSlug })),
});
