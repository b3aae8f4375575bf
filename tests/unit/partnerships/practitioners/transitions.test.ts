import { PRACTITIONER_STATES } from '../../../../src/plugins/partnerships/contract';
import { requireGoodPassword, requireOpen } from '../../../../src/plugins/partnerships/server/src/domain/practitioners/invitation';
import {
  inviteRefusal,
  nextState,
  PRACTITIONER_TRANSITIONS,
  type PractitionerAct,
} from '../../../../src/plugins/partnerships/server/src/domain/practitioners/transitions';
import { refusalOf } from '../../../support/refusal-of';

const ACTS: readonly PractitionerAct[] = ['approve', 'renew', 'decline', 'block', 'unblock'];

describe('what managers can do about practitioners', () => {
  it.each(ACTS.flatMap((act) => PRACTITIONER_STATES.map((state) => [act, state] as const)))('%s, when the state is %s', (act, state) => {
    const { from, to } = PRACTITIONER_TRANSITIONS[act];
    const isAllowed = (from as readonly string[]).includes(state);
    expect(isAllowed ? nextState(act, state) : refusalOf(() => nextState(act, state))).toBe(isAllowed ? to : 'practitioner.state');
  });

  it('refuses to invite somebody who is known already, in words of their own for each state', () => {
    const messages = PRACTITIONER_STATES.map((state) => inviteRefusal(state).message);
    expect(new Set(messages).size).toBe(PRACTITIONER_STATES.length);
  });
});

describe('an invitation', () => {
  const NOW = '2026-03-02T12:00:00.000Z';
  const sent = { state: 'invited', invitationExpiresAt: '2026-03-10T12:00:00.000Z' } as const;

  it('is open until it ends', () => {
    expect(requireOpen(sent, NOW)).toBe(sent);
    expect(refusalOf(() => requireOpen({ ...sent, invitationExpiresAt: NOW }, NOW))).toBe('invitation.expired');
  });

  it.each([
    [null, 'invitation.unknown'],
    [{ ...sent, state: 'approved' } as const, 'invitation.used'],
    [{ ...sent, state: 'blocked' } as const, 'invitation.used'],
  ])('%j is refused', (found, code) => {
    expect(refusalOf(() => requireOpen(found, NOW))).toBe(code);
  });

  it.each([
    ['eleven char', false],
    ['three random words', true],
    ['äöü'.repeat(12), true],
    [`${'äöü'.repeat(12)}ä`, false],
    ['password1234', false],
    ['sam-field-moor-school', false],
  ])('takes the password %j: %j', (password, isGood) => {
    const take = () => {
      requireGoodPassword(password, ['sam@school.example.org', 'Sam Field', 'Moor School']);
    };
    if (isGood) expect(take).not.toThrow();
    else expect(refusalOf(take)).toBe('invitation.password-weak');
  });
});
