import { type Json, subjectKey } from '../../kernel';
import type { SignOffRules, Underway } from '../../plugins/editorial/contract';

import type { PlanDetail } from './life-plan';
import { COPY_TYPES, COPY_WORDS, type CopyType, nameOf, type OwnedCopy } from './owned-copies';
import { counted, listed } from './partnership-facts';
import { saidByKind } from './plan-moves';
import { looserKinds, rulesWith, sayLooser, whoAgrees } from './sign-off-rules';

/** How things are agreed to on both sides, and what waits. */
export interface SignOffFacts {
  /** Of the one that gives. */
  readonly rules: SignOffRules;
  /** Of the one that gets; null when it is to be made. */
  readonly targetRules: SignOffRules | null;
  /** Among what the one that gives owns. */
  readonly underway: readonly Underway[];
}

/** What goes from one to the other, both by name. */
export interface Handing extends SignOffFacts {
  readonly copies: readonly OwnedCopy[];
  readonly source: string;
  readonly target: string;
}

type Lines = readonly (string | false)[];

/** What becomes of reviews and of what is scheduled, and what the other one's rules let through that these do not. */
export const sayHanding = (handing: Handing): Lines => {
  const { source, target } = handing;
  const [reviewed, scheduled] = [reviewedOf(handing), scheduledOf(handing)];
  const looser = looserOf(handing);
  return [
    looser !== '' &&
      `Attention: “${target}” asks for less before something goes public than “${source}” does: ${looser}. Where that is not meant, have its managers change it first, under Partnership settings, Sign-off.`,
    reviewed.length > 0 &&
      `In review now: ${saidByKind(reviewed)}. What was agreed to counts no more: to go public, it is sent for review again, by the rules of “${target}”.`,
    scheduled.length > 0 &&
      `Attention: scheduled to go public: ${saidByKind(scheduled)}. Nothing of that is published at its time, unless somebody schedules it again at “${target}”.`,
  ];
};

const looserOf = ({ rules, targetRules, copies }: Handing): string =>
  targetRules
    ? looserKinds(rules, targetRules, new Set(copies.map(({ type }) => type)))
        .map(sayLooser)
        .join('; ')
    : '';

export const handingDetails = (handing: Handing): readonly PlanDetail[] => [
  { title: 'To be sent for review again', lines: reviewedOf(handing).map(nameOf) },
  { title: 'To be scheduled again', lines: scheduledOf(handing).map(nameOf) },
];

/** For the digest of a plan. */
export const waitingFrom = (handing: Handing): Json =>
  movedUnderway(handing).map(({ subject, isInReview, isScheduled }): Json => ({ key: subjectKey(subject), isInReview, isScheduled }));

/** For letters, to those who worked for either. */
export const tellHanding = (handing: Handing): readonly string[] => {
  const moves = movedUnderway(handing);
  const titles = (which: (each: Underway) => boolean): string => someOf(moves.filter(which).map(({ title }) => title));
  const [reviewed, scheduled] = [titles(({ isInReview }) => isInReview), titles(({ isScheduled }) => isScheduled)];
  const looser = looserOf(handing);
  return [
    ...(reviewed === ''
      ? []
      : [
          `In review when it happened: ${reviewed}. What was agreed to counts no more, and it is sent for review again at ${handing.target}.`,
        ]),
    ...(scheduled === ''
      ? []
      : [`Scheduled, and not published at that time any more: ${scheduled}. It is scheduled again at ${handing.target}.`]),
    ...(looser === '' ? [] : [`${handing.target} asks for less before something goes public than ${handing.source} does: ${looser}.`]),
  ];
};

const MOST_NAMED = 10;

const someOf = (titles: readonly string[]): string => {
  if (titles.length <= MOST_NAMED) return titles.length === 0 ? '' : listed(titles);
  return `${titles
    .slice(0, MOST_NAMED)
    .map((title) => `“${title}”`)
    .join(', ')} and ${counted(titles.length - MOST_NAMED, 'other')}`;
};

const movedUnderway = ({ underway, copies }: Handing): readonly Underway[] => {
  const keys = new Set(copies.map(subjectKey));
  return underway.filter(({ subject }) => keys.has(subjectKey(subject)));
};

const copiesThat = ({ underway, copies }: Handing, which: (each: Underway) => boolean): readonly OwnedCopy[] => {
  const keys = new Set(underway.filter(which).map(({ subject }) => subjectKey(subject)));
  return copies.filter((copy) => keys.has(subjectKey(copy)));
};

const reviewedOf = (handing: Handing): readonly OwnedCopy[] => copiesThat(handing, ({ isInReview }) => isInReview);
const scheduledOf = (handing: Handing): readonly OwnedCopy[] => copiesThat(handing, ({ isScheduled }) => isScheduled);

/** What a new one begins with, and who is missing there; `comes` says of a member of staff whether they go over. */
export const sayBeginning = (rules: SignOffRules, comes: (userId: number) => boolean, { source, target }: Between): Lines => {
  const begun = rulesWith(rules, comes);
  const kinds = COPY_TYPES.flatMap((type) => sayKind(rules, type));
  const without = begun.agencies.filter(({ signatories }) => signatories.length === 0);
  return [
    (kinds.length > 0 || rules.agencies.length > 0) &&
      `“${target}” begins with the sign-off rules of “${source}”${kinds.length > 0 ? `: ${kinds.join('; ')}` : ''}. Its managers may change them afterwards.`,
    without.length > 0 &&
      `Attention: nobody who comes signs for ${namesOf(without)} at “${target}”. Its managers name somebody under Partnership settings, Sign-off, or ask somebody outside.`,
    rules.reviewLeads.length > 0 &&
      begun.reviewLeads.length === 0 &&
      `Attention: no review lead comes to “${target}”. Until its managers name one, nothing that tells of a case goes public there.`,
  ];
};

const sayKind = ({ types }: SignOffRules, type: CopyType): readonly string[] => {
  const settings = types.find((each) => each.type === type)?.settings;
  return settings && settings.workflow !== 'simple' ? [`${COPY_WORDS[type].many} are agreed to by ${whoAgrees(settings)}`] : [];
};

/** For whom nobody signs where they were, because all who did go; `stays` says who does not. */
export const sayLeft = (rules: SignOffRules, stays: (userId: number) => boolean, source: string): Lines => {
  const left = rulesWith(rules, stays);
  const emptied = left.agencies.filter(({ id, signatories }) => signatories.length === 0 && hadSome(rules, id));
  return [
    emptied.length > 0 &&
      `Attention: nobody signs for ${namesOf(emptied)} at “${source}” any more. Its managers name somebody under Partnership settings, Sign-off, or ask somebody outside.`,
    rules.reviewLeads.length > 0 &&
      left.reviewLeads.length === 0 &&
      `Attention: “${source}” has no review lead any more. Until its managers name one, nothing that tells of a case goes public there.`,
  ];
};

const hadSome = ({ agencies }: SignOffRules, wanted: string): boolean =>
  agencies.some(({ id, signatories }) => id === wanted && signatories.length > 0);

const namesOf = (agencies: SignOffRules['agencies']): string => listed(agencies.map(({ name }) => name));

/** That nobody signs at the other one by having signed here. */
export const sayAgenciesEnd = ({ rules, source, target }: Handing): string | false =>
  rules.agencies.length > 0 &&
  `Agencies of “${source}”, and who signs for them, do not go over: ${namesOf(rules.agencies)}. The managers of “${target}” name them there, if they are to agree.`;

interface Between {
  readonly source: string;
  readonly target: string;
}
