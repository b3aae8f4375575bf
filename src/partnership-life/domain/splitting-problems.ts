import { isPlainLine, NOT_A_PLAIN_LINE, type Problem } from '../../kernel';
import { addressFault } from '../../plugins/partnerships/contract';

import type { Chosen } from './choose-for-split';
import { stops } from './life-plan';
import { isTooLong, NAME_TOO_LONG } from './plan-renaming';
import { sayDay } from './say-day';
import type { SplittingFacts, SplittingWish } from './splitting-facts';
import { sayNameTaken, saySlugTaken, whoIsCalled } from './taken-names';
import { whoHas } from './taken-slugs';

type Found = readonly (Problem | false)[];

/**
 * `partnership.closed`, `split.nothing`, `split.itself`, `split.target-closed`, `split.target-not-public`, `split.name-missing`, `split.name-too-long`,
 * `split.name-unseen`, `split.slug-invalid`, `split.name-taken`, `split.slug-taken`, `split.last-manager`, and those of choose-for-split.ts.
 */
export const splittingProblems = (facts: SplittingFacts, wish: SplittingWish, chosen: Chosen): Found => {
  const { source, target } = facts;
  return [
    source.closedOn !== null &&
      stops('partnership.closed', `“${source.name}” is closed, since ${sayDay(source.closedOn)}. Nothing of it goes over.`),
    ...chosen.problems,
    wish.take.length + wish.people.length === 0 && stops('split.nothing', 'Say what goes over: newsletters, items or people.'),
    staysWithout(facts, chosen) && stops('split.last-manager', `“${source.name}” would have no manager left. Appoint another one first.`),
    ...(target ? ofTarget(facts, chosen) : ofNew(facts, wish)),
  ];
};

/** A partnership that had nobody before loses nobody. */
const staysWithout = ({ members }: SplittingFacts, chosen: Chosen): boolean => {
  const managers = members.filter(({ role, isActive }) => role === 'manager' && isActive);
  return managers.length > 0 && managers.every(({ userId }) => chosen.members.some((member) => member.userId === userId));
};

const ofTarget = ({ source, target, targetInPublic }: SplittingFacts, { copies }: Chosen): Found => [
  source.id === target?.id && stops('split.itself', 'A partnership cannot give something to itself. Name another.'),
  typeof target?.closedOn === 'string' &&
    stops('split.target-closed', `“${target.name}” is closed, so nothing can go there. Name another.`),
  copies.some(({ isPublic }) => isPublic) &&
    targetInPublic?.isPublic === false &&
    stops(
      'split.target-not-public',
      `“${target?.name ?? ''}” is not public, so old addresses would lead nowhere. Publish its record first.`,
    ),
];

const ofNew = ({ all, formerSlugs }: SplittingFacts, { into, founding }: SplittingWish): Found => {
  const other = whoHas(into, '', { partnerships: all, formerSlugs });
  const fault = addressFault(into);
  const namesake = whoIsCalled(founding?.name ?? '', '', all);
  return [
    (!founding?.name.trim() || !founding.shortName.trim()) &&
      stops('split.name-missing', 'A new partnership has a full name and a short name. Neither can be empty.'),
    fault !== null && stops('split.slug-invalid', fault),
    isTooLong(founding?.name ?? '', founding?.shortName ?? '') && stops('split.name-too-long', NAME_TOO_LONG),
    [founding?.name ?? '', founding?.shortName ?? ''].some((name) => !isPlainLine(name)) && stops('split.name-unseen', NOT_A_PLAIN_LINE),
    namesake !== null && stops('split.name-taken', sayNameTaken(founding?.name ?? '', namesake)),
    other !== null && stops('split.slug-taken', saySlugTaken(into, other)),
  ];
};
