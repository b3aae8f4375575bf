import type { SignOffRules, SignOffSettings } from '../../plugins/editorial/contract';
import { rankOf } from '../../plugins/partnerships/contract';

import { COPY_TYPES, COPY_WORDS, type CopyType } from './owned-copies';
import { counted } from './partnership-facts';

/** A kind of thing for which one partnership asks for less than the other. */
export interface Looser {
  readonly type: CopyType;
  readonly here: SignOffSettings;
  readonly there: SignOffSettings;
}

/** What goes out more easily `there` than `here`, of the kinds given. */
export const looserKinds = (here: SignOffRules, there: SignOffRules, kinds: ReadonlySet<CopyType>): readonly Looser[] =>
  COPY_TYPES.filter((type) => kinds.has(type)).flatMap((type) => {
    const [mine, theirs] = [settingsOf(here, type), settingsOf(there, type)];
    return mine && theirs && isLooser(mine, theirs) ? [{ type, here: mine, there: theirs }] : [];
  });

const settingsOf = ({ types }: SignOffRules, type: CopyType): SignOffSettings | null =>
  types.find((each) => each.type === type)?.settings ?? null;

const STRICTNESS: Readonly<Record<SignOffSettings['workflow'], number>> = { simple: 0, 'two-pairs': 1, statutory: 2 };

const isLooser = (here: SignOffSettings, there: SignOffSettings): boolean => {
  const less = STRICTNESS[there.workflow] - STRICTNESS[here.workflow];
  if (less !== 0) return less < 0;
  return rankOf(there.publisher) < rankOf(here.publisher) || (here.workflow !== 'simple' && asksFewer(here, there));
};

/** Of two that ask for the same workflow. */
const asksFewer = (here: SignOffSettings, there: SignOffSettings): boolean =>
  rankOf(there.glassBreaker) < rankOf(here.glassBreaker) ||
  (here.workflow === 'two-pairs'
    ? rankOf(there.approver) < rankOf(here.approver)
    : there.agenciesNeeded < here.agenciesNeeded || there.compulsory.length < here.compulsory.length);

/** `newsletters (agreed to by nobody else instead of 3 agencies)`. */
export const sayLooser = ({ type, here, there }: Looser): string => {
  const [agrees, agreed] = [whoAgrees(there), whoAgrees(here)];
  const { many } = COPY_WORDS[type];
  if (agrees !== agreed) return `${many} (agreed to by ${agrees} instead of ${agreed})`;
  return there.publisher === here.publisher ? many : `${many} (published by ${there.publisher}s instead of ${here.publisher}s)`;
};

export const whoAgrees = ({ workflow, agenciesNeeded }: SignOffSettings): string => {
  switch (workflow) {
    case 'simple':
      return 'nobody else';
    case 'two-pairs':
      return 'a second person';
    case 'statutory':
      return counted(agenciesNeeded, 'agency', 'agencies');
  }
};

/** The rules with those signatories alone who `signs` says. */
export const rulesWith = ({ types, agencies, reviewLeads }: SignOffRules, signs: (userId: number) => boolean): SignOffRules => {
  const signing = ({ userId }: { readonly userId: number }): boolean => signs(userId);
  return {
    types,
    agencies: agencies.map((agency) => ({ ...agency, signatories: agency.signatories.filter(signing) })),
    reviewLeads: reviewLeads.filter(signing),
  };
};
