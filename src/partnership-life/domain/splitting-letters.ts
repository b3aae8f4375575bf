import type { Letter, MovableMember } from '../../plugins/partnerships/contract';

import { aRole, type LetterFrame, lifeLetter, roleIn } from './life-letter';
import { saidByKind } from './plan-moves';
import { nameOfTarget, splittingChoice, splittingHandover } from './plan-splitting';
import { tellHanding } from './sign-off-after';
import type { SplittingFacts, SplittingWish } from './splitting-facts';
import { toldOf } from './told-people';

/** To everybody who works for one of the two. */
export const splittingLetters = (facts: SplittingFacts, wish: SplittingWish, frame: LetterFrame): readonly Letter[] => {
  const { source, members, targetMembers } = facts;
  const [chosen, gets] = [splittingChoice(facts, wish), nameOfTarget(facts, wish)];
  const what = chosen.copies.length === 0 ? '' : ` These belong to ${gets} from now on: ${saidByKind(chosen.copies)}.`;
  const happened = `A part of ${source.name} went to ${gets}.${what}`;
  const subject = `A part of ${source.shortName} went to ${gets}`;
  const meaning = (member: MovableMember): string => {
    const [goes, there] = [roleIn(chosen.members, member), roleIn(targetMembers, member)];
    if (goes !== null && there === null)
      return `You went with it: you work for ${gets} from now on, as ${aRole(goes)}, and no longer for ${source.name}.`;
    if (goes !== null) return `You worked for both, and work for ${gets} alone from now on.`;
    if (roleIn(members, member) !== null) return `Your work for ${source.name} goes on as it was.`;
    return `Your work for ${gets} goes on as it was. What came with it is in your lists.`;
  };
  const waiting = tellHanding(splittingHandover(facts, wish));
  return toldOf([...members, ...targetMembers]).map((member) =>
    lifeLetter(member, frame, { subject, happened, meaning: [meaning(member), ...waiting].join(' ') }),
  );
};
