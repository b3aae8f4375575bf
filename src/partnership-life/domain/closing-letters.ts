import type { LetIn, Letter, MovableMember } from '../../plugins/partnerships/contract';

import { type OtherHouse, tellCoOwner } from './closing-unfinished';
import { type LetterFrame, lifeLetter, roleIn } from './life-letter';
import { type ClosingFacts, concernedByClosing } from './plan-closing';
import { sayDay } from './say-day';
import { toldOf } from './told-people';

/** To everybody whom it concerns (concernedByClosing), and to practitioners whose access ends with it. */
export const closingLetters = (facts: ClosingFacts, frame: LetterFrame): readonly Letter[] => {
  const { record, successor, today, readers } = facts;
  const carriesOn = successor ? `${successor.name} carries on its work.` : 'Nobody is named to carry on its work.';
  const happened = `${record.name} closed on ${sayDay(today)}. ${carriesOn}`;
  const subject = `${record.shortName} is closed`;
  return [
    ...toldOf(concernedByClosing(facts)).map((member) =>
      lifeLetter(member, frame, {
        subject,
        happened: `${happened} What it published stays at its addresses.`,
        meaning: meaningFor(member, facts),
      }),
    ),
    ...readers.map((reader) => readersLetter(reader, { subject, happened, name: record.name })),
  ];
};

const meaningFor = (member: MovableMember, facts: ClosingFacts): string => {
  const { record, successor, members, successorMembers, coOwners, children } = facts;
  const manages = ({ members: people }: Pick<OtherHouse, 'members'>): boolean => roleIn(people, member) === 'manager';
  return [
    ...(roleIn(members, member) === null ? [] : [sayWorkEnds(facts)]),
    ...(roleIn(members, member) === null && successor && manages({ members: successorMembers })
      ? [`You manage ${successor.name}. Nothing of ${record.name} went over to it, and nobody came with it.`]
      : []),
    ...coOwners.filter(manages).map((house) => tellCoOwner(facts, house, record.name)),
    ...children.filter(manages).map((house) => `${house.name}, which belongs to it, stays as it is.`),
  ].join(' ');
};

const sayWorkEnds = ({ record, unfinished }: ClosingFacts): string => {
  const ended = unfinished.some(({ isInReview, isToGoOut }) => isInReview || isToGoOut)
    ? ' What was in review is a draft again, and nothing that was scheduled goes public.'
    : '';
  return `Your work for ${record.name} ends with it. What you wrote stays, and so does your account.${ended}`;
};

/** Without the reason, which is for staff. */
const readersLetter = ({ email, name }: LetIn, news: Readonly<Record<'subject' | 'happened' | 'name', string>>): Letter => ({
  to: email,
  subject: news.subject,
  text: [
    `Hello${name === '' ? '' : ` ${name}`},`,
    news.happened,
    `Your access to what ${news.name} published for practitioners only ended with it. What other partnerships let you read stays as it is.`,
  ].join('\n\n'),
});
