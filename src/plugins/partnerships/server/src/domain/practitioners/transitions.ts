import { DomainError } from '../../../../../../kernel';
import type { PractitionerState } from '../../../../contract';

/** What a manager can do about a practitioner. `null` as the next state: the entry is removed, and with it all that is known of the person. */
export const PRACTITIONER_TRANSITIONS = {
  approve: { from: ['asked'], to: 'invited' },
  renew: { from: ['invited'], to: 'invited' },
  decline: { from: ['asked', 'invited'], to: null },
  block: { from: ['approved'], to: 'blocked' },
  unblock: { from: ['blocked'], to: 'approved' },
} as const satisfies Record<string, { readonly from: readonly PractitionerState[]; readonly to: PractitionerState | null }>;

export type PractitionerAct = keyof typeof PRACTITIONER_TRANSITIONS;

/** The state after an act. Throws `practitioner.state` when somebody else was faster. */
export const nextState = <Act extends PractitionerAct>(
  act: Act,
  state: PractitionerState,
): (typeof PRACTITIONER_TRANSITIONS)[Act]['to'] => {
  const { from, to } = PRACTITIONER_TRANSITIONS[act];
  if (from.some((allowed) => allowed === state)) return to;
  throw new DomainError({
    code: 'practitioner.state',
    refusal: 'conflict',
    message: `That cannot be done now: this person ${STANDING[state]}. Load the page again to see where things stand.`,
  });
};

/** For who acted on what another had changed meanwhile. */
export const somebodyWasFaster = (): DomainError =>
  new DomainError({
    code: 'practitioner.state',
    refusal: 'conflict',
    message: 'Somebody else was faster. Load the page again to see where things stand.',
  });

/** Why nobody can be invited who is in this state already. */
export const inviteRefusal = (state: PractitionerState): DomainError => {
  const { code, message } = REFUSALS[state];
  return new DomainError({ code, refusal: 'conflict', message });
};

const STANDING: Readonly<Record<PractitionerState, string>> = {
  asked: 'has asked for access',
  invited: 'has been invited',
  approved: 'has access',
  blocked: 'is blocked',
};

const REFUSALS: Readonly<Record<PractitionerState, { readonly code: string; readonly message: string }>> = {
  asked: { code: 'practitioner.has-asked', message: 'This person has asked for access already. Approve the request instead.' },
  invited: {
    code: 'practitioner.already-invited',
    message: 'This person was invited already. Choose “New link” if the first one got lost.',
  },
  approved: { code: 'practitioner.already-approved', message: 'This person has access already.' },
  blocked: { code: 'practitioner.blocked', message: 'This person was blocked. Choose “Let in again” if that is over.' },
};
