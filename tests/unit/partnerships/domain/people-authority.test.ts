import type { Grant, StaffScope } from '../../../../src/plugins/partnerships/contract';
import { requireManager, requireMayInvite } from '../../../../src/plugins/partnerships/server/src/domain/people/authority';
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
});
