import type { Grant, StaffScope } from '../../../../src/plugins/partnerships/contract';
import {
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

  it('is not somebody who invites their own address from outside, unless nobody manages it', () => {
    const other = { id: 'b', userId: 2, role: 'manager', isActive: true } as const;
    const refusal = (members: readonly Member[], invited: number | null) =>
      refusalOf(() => requireOthersAddress({ scope: scopeOf(null, true), members }, invited));
    expect(refusal([other], 1)).toBe('invitation.own-address');
    expect([refusal([other], 2), refusal([other], null), refusal([], 1), refusal([{ ...other, isActive: false }], 1)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const above = (below: readonly Member[], members: readonly Member[] = []) =>
      refusalOf(() => requireOthersAddress({ scope: { userId: 1 }, members }, 1, below));
    expect([above([other]), above([asManager]), above([other], [asManager])]).toEqual(['invitation.own-address', null, null]);
    // Who works there already hears that.
    expect(refusal([other, { ...asManager, role: 'editor' }], 1)).toBeNull();
  });

  it('is nobody once the partnership is closed', () => {
    expect(refusalOf(() => requireOpenPartnership(null))).toBe('partnership.unknown');
    expect(refusalOf(() => requireOpenPartnership({ name: 'North', closedOn: null }))).toBeNull();
    expect(refusalOf(() => requireOpenPartnership({ name: 'North', closedOn: '2026-03-01' }))).toBe('partnership.closed');
  });
});
