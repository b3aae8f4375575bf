import { type Agency, REVIEW_LEAD } from '../../../../contract';
import { inWords } from '../labels';

import type { House } from './house';

/** An agreement that was given to just these words, by somebody other than whoever wrote them where that matters. */
export interface CountingAgreement {
  /** The house for which it was given. */
  readonly partnership: string;
  /** Null for a person's own. */
  readonly agency: string | null;
}

/** What a house still asks for before the document may go public, in sentences; empty when nothing is missing. */
export const whatIsMissing = (house: House, agreements: readonly CountingAgreement[]): readonly string[] => {
  switch (house.settings.workflow) {
    case 'simple':
      return [];
    case 'two-pairs':
      return agreements.some(({ partnership }) => partnership === house.partnership) ? [] : ['A second person has to agree to it.'];
    case 'statutory':
      return missingAgencies(house, agreements);
  }
};

const missingAgencies = ({ settings, agencies }: House, agreements: readonly CountingAgreement[]): readonly string[] => {
  const open = agencies.filter(({ id }) => !agreements.some(({ agency }) => agency === id));
  const compulsory = open.filter(({ id }) => settings.compulsory.includes(id));
  const optional = open.filter(({ id }) => !settings.compulsory.includes(id));
  const more = settings.agenciesNeeded - (agencies.length - open.length) - compulsory.length;
  if (agencies.length < settings.agenciesNeeded) return [tooFew(agencies.length, settings.agenciesNeeded)];
  if (more <= 0) return compulsory.map(waitingFor);
  const empty = optional.filter(({ signatories }) => signatories.length === 0);
  const hint = optional.length - empty.length < more ? empty.map(nobodySigns) : [];
  return [...compulsory.map(waitingFor), moreOf(more, optional), ...hint];
};

const waitingFor = ({ name, kind, signatories }: Agency): string => {
  if (kind === REVIEW_LEAD) return signatories.length > 0 ? LEAD : NO_LEAD;
  return signatories.length > 0
    ? `${name} has not agreed yet.`
    : `${name} has to agree, and nobody of the staff signs for it. Ask somebody outside, or let a manager name somebody under Partnership settings, Sign-off.`;
};

/** Where it cannot do without them. */
const nobodySigns = ({ name }: Agency): string =>
  `Nobody of the staff signs for ${name}: somebody outside agrees for it, or a manager names somebody under Partnership settings, Sign-off.`;

const LEAD = 'It tells of a case, and the review lead has not agreed yet.';
const NO_LEAD =
  'It tells of a case, so a review lead has to agree, and nobody is one yet. A manager names one under Partnership settings, Sign-off.';

const moreOf = (count: number, agencies: readonly Agency[]): string => {
  const names = inWords(agencies.map(({ name }) => name));
  if (agencies.length === count && count > 1) return `${names} have not agreed yet.`;
  if (agencies.length === count) return `${names} has not agreed yet.`;
  return `${String(count)} more of ${names} must agree.`;
};

const tooFew = (there: number, needed: number): string =>
  `The settings ask for the agreement of ${String(needed)} agencies and name ${String(there)}. A manager mends that under Partnership settings, Sign-off.`;
