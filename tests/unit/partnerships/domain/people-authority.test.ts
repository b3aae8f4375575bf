import type { Grant, StaffScope } from '../../../../src/plugins/partnerships/contract';
import {
  type Invited,
  requireManager,
  requireMayInvite,
  requireOpenPartnership,
  requireOthersAddress,
} from '../../../../src/plugins/partnerships/server/src/domain/people/authority';
import type { Member } from '../../../../src/plugins/partnerships/server/src/domain/people/member-rules';
import { refusalOf } from '../../../support/refusal-of';

const NORTH = 'north';

const scopeOf = (grant: Partial<Grant> | null, isNetworkAdministrator = false): StaffScope => ({
  kind: 'staff',
  userId: 1,
  isNetworkAdministrator,
  grants: grant ? [{ partnership: NORTH, row: 1, role: 'manager', through: 'membership', ...grant }] : [],
  workingIn: null,
});

describe('who decides who works for a partnership', () => {
  const asManager = { id: 'a', userId: 1, role: 'manager', isActive: true } as const;

  it('is a manager by a membership of one’s own, as it stands now', () => {
    expect(refusalOf(() => requireManager({ scope: scopeOf({}), partnership: NORTH, members: [asManager] }))).toBeNull();
    expect(refusalOf(() => requireManager({ scope: scopeOf({}), partnership: NORTH, members: [] }))).toBe('role.not-enough');
  });

  it.each(['parent', 'support'] as const)('is nobody by way of %s', (through) => {
    expect(refusalOf(() => requireManager({ scope: scopeOf({ through }), partnership: NORTH, members: [] }))).toBe('role.not-enough');
  });

  it('is told to strangers as if there were no such partnership', () => {
    expect(refusalOf(() => requireManager({ scope: scopeOf(null), partnership: NORTH, members: [asManager].slice(1) }))).toBe(
      'partnership.unknown',
    );
  });

  it('is a network administrator for managers alone', () => {
    const authority = { scope: scopeOf(null, true), partnership: NORTH, members: [] };
    expect(refusalOf(() => requireMayInvite(authority, 'manager'))).toBeNull();
    expect(refusalOf(() => requireMayInvite(authority, 'editor'))).toBe('partnership.unknown');
  });

  describe('is not somebody who invites their own address from outside', () => {
    const other = { id: 'b', userId: 2, role: 'manager', isActive: true } as const;
    const OWN = { userId: 1, email: 'alex@network.example.org' };
    const refusal = (house: { members?: readonly Member[]; below?: readonly Member[]; hadManager?: boolean }, invited: Invited = OWN) =>
      refusalOf(() => requireOthersAddress({ by: OWN, members: [], below: [], hadManager: false, ...house }, invited));
    const OWN_CODE = 'invitation.own-address';

    it('unless nobody manages or managed it', () => {
      expect([refusal({ members: [other] }), refusal({ hadManager: true }), refusal({})]).toEqual([OWN_CODE, OWN_CODE, null]);
      expect(refusal({ members: [other] }, { userId: 2, email: 'bo@example.org' })).toBeNull();
      expect(refusal({ members: [other] }, { userId: null, email: 'new@example.org' })).toBeNull();
    });

    it('also while its managers are switched off, which an administrator does', () => {
      expect(refusal({ members: [{ ...other, isActive: false }] })).toBe(OWN_CODE);
      expect(refusal({ below: [{ ...other, isActive: false }] })).toBe(OWN_CODE);
    });

    it('nor another form of it that leads to the same mailbox, also where they work already', () => {
      const tagged = { userId: null, email: 'Alex+second@network.example.org' };
      expect(refusal({ members: [other] }, tagged)).toBe(OWN_CODE);
      expect(refusal({ members: [other, { ...asManager, role: 'editor' }] }, tagged)).toBe(OWN_CODE);
      expect(refusal({ members: [other, asManager] }, tagged)).toBeNull();
    });

    it('where others manage what belongs to it, and hears it otherwise where they work already', () => {
      expect([refusal({ below: [other] }), refusal({ below: [asManager] })]).toEqual([OWN_CODE, null]);
      expect(refusal({ members: [other, { ...asManager, role: 'editor' }] })).toBeNull();
    });
  });

  it('is nobody once the partnership is closed', () => {
    expect(refusalOf(() => requireOpenPartnership(null))).toBe('partnership.unknown');
    expect(refusalOf(() => requireOpenPartnership({ name: 'North', closedOn: null }))).toBeNull();
    expect(refusalOf(() => requireOpenPartnership({ name: 'North', closedOn: '2026-03-01' }))).toBe('partnership.closed');
  });
});
