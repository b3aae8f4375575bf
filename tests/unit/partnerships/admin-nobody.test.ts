import { keepsForm } from '../../../src/plugins/partnerships/admin/src/switcher/nobody';
import { lostPartnerships } from '../../../src/plugins/partnerships/admin/src/switcher/lost-partnerships';
import type { Mine, MyPartnership } from '../../../src/plugins/partnerships/contract/mine';

const at = (id: string): MyPartnership => ({ id, name: id, shortName: id, role: 'editor', through: 'membership', supportEndsAt: null });
const mine = (...ids: readonly string[]): Mine => ({ isNetworkAdministrator: false, partnerships: ids.map(at), workingIn: null });

describe('somebody who is taken out of a partnership', () => {
  const form = '/content-manager/collection-types/api::story.story/abc';

  it('keeps the form that was open, and opens no other', () => {
    const opened = { pathname: form, mine: mine('north') };
    expect([keepsForm(opened, form), keepsForm(opened, `${form}d`)]).toEqual([true, false]);
    expect(keepsForm({ pathname: form, mine: mine() }, form)).toBe(false);
  });

  it('keeps no list', () => {
    expect(keepsForm({ pathname: '/', mine: mine('north') }, '/')).toBe(false);
  });

  it('is told which one', () => {
    expect(lostPartnerships(mine('north', 'south'), mine('south')).map(({ id }) => id)).toEqual(['north']);
  });
});
