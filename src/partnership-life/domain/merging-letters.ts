import { type Letter, type MembershipRole, rankOf } from '../../plugins/partnerships/contract';

import { aRole, type LetterFrame, lifeLetter, roleIn } from './life-letter';
import { listed } from './partnership-facts';
import { type MergingFacts, mergingHandover } from './plan-merging';
import { sayDay } from './say-day';
import { sightAfter } from './sight-after';
import { tellHanding } from './sign-off-after';
import { toldOf } from './told-people';

/** To everybody who works for one of the two. */
export const mergingLetters = (facts: MergingFacts, frame: LetterFrame): readonly Letter[] => {
  const { source, target, today, belongings, targetMembers } = facts;
  const happened = `${source.name} became part of ${target.name} on ${sayDay(today)}. Its newsletters and what is in them, its people, website keys and files belong to ${target.name} from now on, and its old web addresses lead there.`;
  const subject = `${source.shortName} is now part of ${target.shortName}`;
  const waiting = tellHanding(mergingHandover(facts));
  return toldOf([...targetMembers, ...belongings.members]).map((member) => {
    const gone = roleIn(belongings.members, member);
    const sight = gone === null ? [] : saySight(facts);
    const meaning = [sayMeaning(gone, roleIn(targetMembers, member), target.name), ...sight, ...waiting].join(' ');
    return lifeLetter(member, frame, { subject, happened, meaning });
  });
};

/** Whose people read what was theirs, and whose no longer do: for who worked for what is gone. */
const saySight = (facts: MergingFacts): readonly string[] => {
  const { source, target } = facts;
  const { gained, lost } = sightAfter(facts);
  return [
    ...(gained.length > 0
      ? [`People of ${listed(gained)}, to which ${target.name} belongs, read and change what came with you, drafts included.`]
      : []),
    ...(lost.length > 0
      ? [`People of ${listed(lost)}, to which ${source.name} belonged, no longer read or change your drafts by working there.`]
      : []),
  ];
};

/** For who had the one role in what is gone, and the other where it went. */
const sayMeaning = (gone: MembershipRole | null, there: MembershipRole | null, target: string): string => {
  if (gone !== null && there !== null) {
    if (rankOf(gone) > rankOf(there))
      return `You worked for both. At ${target} you are ${aRole(gone)} from now on, instead of ${aRole(there)}.`;
    return `You worked for both, and stay ${aRole(there)} at ${target}. What came with the other is in your lists.`;
  }
  if (gone !== null) return `You work for ${target} from now on, as ${aRole(gone)}. What you made is in your lists as before.`;
  return `Your work for ${target} goes on as it was. What came with the other is in your lists.`;
};
