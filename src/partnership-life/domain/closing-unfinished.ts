import { subjectKey } from '../../kernel';
import type { Unfinished } from '../../plugins/editorial/contract';
import type { MovableMember } from '../../plugins/partnerships/contract';

import type { PlanDetail } from './life-plan';
import { nameOf, type OwnedCopy } from './owned-copies';
import { conjoined, counted } from './partnership-facts';
import { saidByKind } from './plan-moves';

/** Another partnership that a closing touches. */
export interface OtherHouse {
  /** Global id. */
  readonly id: string;
  readonly name: string;
  readonly members: readonly MovableMember[];
}

/** What stands still once the first owner of it is closed. */
export interface StandingStill {
  /** What the partnership owns first. */
  readonly copies: readonly OwnedCopy[];
  /** Of these. */
  readonly unfinished: readonly Unfinished[];
  /** Open partnerships that own some of these as well. */
  readonly coOwners: readonly OtherHouse[];
}

type Which = (each: Unfinished) => boolean;
const inReview: Which = ({ isInReview }) => isInReview;
const toGoOut: Which = ({ isToGoOut }) => isToGoOut;
const toBeWithdrawn: Which = ({ isToBeWithdrawn }) => isToBeWithdrawn;

export const sayUnfinished = (facts: StandingStill): readonly (string | false)[] => {
  const [reviewed, outgoing, leaving] = [inReview, toGoOut, toBeWithdrawn].map((which) => saidByKind(copiesThat(facts, which)));
  return [
    reviewed !== '' && `Reviews that end, so that this is a draft again: ${reviewed}.`,
    outgoing !== '' && `Scheduled to go public, which is cancelled: ${outgoing}.`,
    leaving !== '' && `Scheduled to be withdrawn, which still happens at its time: ${leaving}.`,
    ...facts.coOwners.map(
      (house) =>
        `Owned together with “${house.name}”, whose people can still read and withdraw it, but no longer change or publish it: ${saidByKind(sharedWith(facts, house))}.`,
    ),
  ];
};

export const unfinishedDetails = (facts: StandingStill): readonly PlanDetail[] => [
  { title: 'In review, and a draft again', lines: linesOf(facts, copiesThat(facts, inReview)) },
  { title: 'No longer scheduled to go public', lines: linesOf(facts, copiesThat(facts, toGoOut)) },
  { title: 'Still withdrawn at its time', lines: linesOf(facts, copiesThat(facts, toBeWithdrawn)) },
  ...facts.coOwners.map((house) => ({ title: `Owned together with ${house.name}`, lines: sharedWith(facts, house).map(nameOf) })),
];

/** For people of one that owns something as well. */
export const tellCoOwner = (facts: StandingStill, house: OtherHouse, closed: string): string => {
  const shared = sharedWith(facts, house);
  const ended = shared.filter((copy) => isAmong(facts, copy, (each) => each.isInReview || each.isToGoOut));
  return [
    `${house.name} owns ${counted(shared.length, 'thing', 'things')} together with ${closed}, which nobody can change or publish any more: ${conjoined(shared.map(nameOf))}.`,
    ...(ended.length > 0 ? [`Reviews and dates of publication of these ended: ${conjoined(ended.map(nameOf))}.`] : []),
  ].join(' ');
};

const isAmong = ({ unfinished }: StandingStill, copy: OwnedCopy, which: Which): boolean =>
  unfinished.some((each) => which(each) && subjectKey(each.subject) === subjectKey(copy));

const copiesThat = (facts: StandingStill, which: Which): readonly OwnedCopy[] => facts.copies.filter((copy) => isAmong(facts, copy, which));

const sharedWith = ({ copies }: StandingStill, { id }: OtherHouse): readonly OwnedCopy[] => copies.filter(({ coOwner }) => coOwner === id);

const linesOf = ({ coOwners }: StandingStill, copies: readonly OwnedCopy[]): readonly string[] =>
  copies.map((copy) => {
    const other = coOwners.find(({ id }) => id === copy.coOwner);
    return other ? `${nameOf(copy)}, owned together with ${other.name}` : nameOf(copy);
  });
