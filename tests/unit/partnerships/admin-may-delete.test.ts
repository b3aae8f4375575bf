import { mayDeleteSomewhere } from '../../../src/plugins/partnerships/admin/src/switcher/may-delete';
import type { Mine, MyPartnership } from '../../../src/plugins/partnerships/contract/mine';

const NORTH: MyPartnership = {
  id: 'north',
  name: 'North',
  shortName: 'North',
  role: 'editor',
  through: 'membership',
  isClosed: false,
  supportEndsAt: null,
};
const mine = (...partnerships: readonly MyPartnership[]): Mine => ({
  isNetworkAdministrator: false,
  partnerships,
  workingIn: null,
  merged: [],
});

describe('Delete', () => {
  it('is offered to editors, publishers and managers of something, and to nobody else', () => {
    expect(
      (['contributor', 'editor', 'publisher', 'manager'] as const).map((role) => mayDeleteSomewhere(mine({ ...NORTH, role }))),
    ).toEqual([...[false, true, true, true]]);
    expect(mayDeleteSomewhere(mine())).toBe(false);
  });

  it('is offered to nobody in what is closed', () => {
    expect(mayDeleteSomewhere(mine({ ...NORTH, isClosed: true }))).toBe(false);
    expect(mayDeleteSomewhere(mine({ ...NORTH, isClosed: true }, NORTH))).toBe(true);
  });
});
