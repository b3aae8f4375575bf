import type { SignOffFacts } from '../../src/partnership-life/domain/sign-off-after';
import type { Agency, SignOffRules, SignOffSettings } from '../../src/plugins/editorial/contract';

const SIMPLE: SignOffSettings = {
  workflow: 'simple',
  approver: 'editor',
  publisher: 'editor',
  glassBreaker: 'manager',
  agenciesNeeded: 0,
  compulsory: [],
};

/** What a partnership asks for before its newsletters go public; of stories nobody asks anything. */
export const rulesOf = (issue: Partial<SignOffSettings> = {}, more: Partial<SignOffRules> = {}): SignOffRules => ({
  types: [
    { type: 'issue', name: 'newsletter', settings: { ...SIMPLE, ...issue } },
    { type: 'story', name: 'story', settings: SIMPLE },
  ],
  agencies: [],
  reviewLeads: [],
  ...more,
});

/** Nobody is asked, and nothing waits. */
export const NOBODY_ASKED: SignOffFacts = { rules: rulesOf(), targetRules: rulesOf(), underway: [] };

export const anAgency = (name: string, ...userIds: readonly number[]): Agency => ({
  id: name.toLowerCase(),
  name,
  kind: 'other',
  signatories: userIds.map((userId) => ({ userId, isDeputy: false })),
});

/** A newsletter by its id, which is its title as well. */
export const waiting = (id: string, waits: { readonly isInReview?: boolean; readonly isScheduled?: boolean }) => ({
  subject: { type: 'issue', id },
  title: id,
  isInReview: false,
  isScheduled: false,
  ...waits,
});
