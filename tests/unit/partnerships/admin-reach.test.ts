import { closedTo } from '../../../src/plugins/partnerships/admin/src/switcher/closed-to';
import type { Mine, MyPartnership } from '../../../src/plugins/partnerships/contract/mine';

const partnership = (changes: Partial<MyPartnership> = {}): MyPartnership => ({
  id: 'north',
  name: 'North',
  shortName: 'North',
  role: 'editor',
  through: 'membership',
  isClosed: false,
  supportEndsAt: null,
  ...changes,
});
const reaching = (partnerships: readonly MyPartnership[], isNetworkAdministrator = false): Mine => ({
  isNetworkAdministrator,
  partnerships,
  workingIn: null,
  merged: [],
});

describe('what somebody reaches', () => {
  it('is all that the side bar offers: nothing but the way home to a member of nothing', () => {
    expect(closedTo(reaching([]))).toEqual(expect.arrayContaining(['/content-manager', '/plugins/my-work', '/plugins/upload']));
    expect(closedTo(reaching([partnership()]))).toEqual(['/settings', '/plugins/partnerships', '/plugins/editorial-audit']);
    expect(closedTo(reaching([partnership({ role: 'manager' })]))).toEqual(['/settings']);
    expect(closedTo(reaching([], true))).toEqual(['/plugins/partnerships']);
  });
});
