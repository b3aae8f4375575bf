import type { Letter } from '../../plugins/partnerships/contract';

import { type LetterFrame, lifeLetter, roleIn } from './life-letter';
import { type ClosingFacts, concernedByClosing } from './plan-closing';
import { sayDay } from './say-day';
import { toldOf } from './told-people';

/** To everybody who works there, and to who manages the one that carries on. */
export const closingLetters = (facts: ClosingFacts, frame: LetterFrame): readonly Letter[] => {
  const { record, successor, today, members } = facts;
  const carriesOn = successor ? `${successor.name} carries on its work.` : 'Nobody is named to carry on its work.';
  const happened = `${record.name} closed on ${sayDay(today)}. ${carriesOn} What it published stays at its addresses.`;
  return toldOf(concernedByClosing(facts)).map((member) => {
    const meaning =
      roleIn(members, member) === null
        ? `You manage ${successor?.name ?? ''}. Nothing of ${record.name} went over to it, and nobody came with it.`
        : `Your work for ${record.name} ends with it. What you wrote stays, and so does your account.`;
    return lifeLetter(member, frame, { subject: `${record.shortName} is closed`, happened, meaning });
  });
};
