import { ownerOfNew } from '../../../src/plugins/partnerships/admin/src/owner/owner-of-new';
import type { Mine, MyPartnership } from '../../../src/plugins/partnerships/contract/mine';

const at = (id: string, through: MyPartnership['through'] = 'membership'): MyPartnership => ({
  id,
  name: id,
  shortName: id,
  role: 'editor',
  through,
  isClosed: false,
  supportEndsAt: null,
});
const mine = (partnerships: readonly MyPartnership[], workingIn: string | null = null): Mine => ({
  isNetworkAdministrator: false,
  partnerships,
  workingIn,
  merged: [],
});

describe('the owner that a new form shows', () => {
  it('is the partnership that was picked', () => {
    expect(ownerOfNew(mine([at('north'), at('south')], 'south'))?.id).toBe('south');
  });

  it('is the only one that one is a member of, or the only one there is', () => {
    expect(ownerOfNew(mine([at('north'), at('child', 'parent')]))?.id).toBe('north');
    expect(ownerOfNew(mine([at('child', 'parent')]))?.id).toBe('child');
  });

  it('is left open between several', () => {
    expect(ownerOfNew(mine([at('north'), at('south')]))).toBeNull();
    expect(ownerOfNew(mine([]))).toBeNull();
  });
});
