import { keepsForm } from '../../../src/plugins/partnerships/admin/src/switcher/nobody';
import { justMerged } from '../../../src/plugins/partnerships/admin/src/switcher/just-merged';
import { lostPartnerships } from '../../../src/plugins/partnerships/admin/src/switcher/lost-partnerships';
import type { Mine, MyPartnership } from '../../../src/plugins/partnerships/contract/mine';
import { ledTo } from '../../../src/plugins/partnerships/server/src/domain/people/merged-partnerships';

const at = (id: string): MyPartnership => ({
  id,
  name: id,
  shortName: id,
  role: 'editor',
  through: 'membership',
  isClosed: false,
  supportEndsAt: null,
});
const mine = (...ids: readonly string[]): Mine => ({
  isNetworkAdministrator: false,
  partnerships: ids.map(at),
  workingIn: null,
  merged: [],
});

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

describe('somebody whose partnership becomes part of another', () => {
  const now = { ...mine('south'), merged: [{ id: 'north', name: 'North', into: 'south' }] };

  it('is told of which one, and once', () => {
    expect(justMerged(mine('north'), now)).toEqual([{ name: 'North', into: 'south' }]);
    expect(justMerged(now, now)).toEqual([]);
    expect(justMerged(mine('south'), now)).toEqual([]);
  });

  it('is led on through merger after merger, and to nothing that is out of reach', () => {
    const merged = [
      { id: 'north', name: 'North', into: 'east' },
      { id: 'east', name: 'East', into: 'south' },
      { id: 'far', name: 'Far', into: 'elsewhere' },
    ];
    expect(ledTo(merged, [{ id: 'south' }]).map(({ id, into }) => [id, into])).toEqual([
      ['north', 'south'],
      ['east', 'south'],
    ]);
    expect(ledTo([{ id: 'a', name: 'A', into: 'a' }], [])).toEqual([]);
  });
});
