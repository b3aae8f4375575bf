import type { Grant, StaffScope, WalledType } from '../../../../src/plugins/partnerships/contract';
import { isPartnership, ownerAttributes, waysThroughOthers } from '../../../../src/plugins/partnerships/server/src/domain/owner-paths';
import { present, requireMayDelete, requireSameOwner } from '../../../../src/plugins/partnerships/server/src/domain/owners';
import { refusalOf } from '../../../support/refusal-of';

const grant = (partnership: string, role: Grant['role'], through: Grant['through'] = 'membership'): Grant => ({
  partnership,
  row: 1,
  role,
  through,
});
const staff = (...grants: readonly Grant[]): StaffScope => ({
  kind: 'staff',
  userId: 7,
  isNetworkAdministrator: false,
  grants,
  workingIn: null,
});

const newsletter: WalledType = { name: 'newsletter', title: 'title', owners: ['partnership', 'coOwner'] };
const section: WalledType = { name: 'section', title: 'heading', owners: ['issue.partnership', 'issue.coOwner'] };
const partnership: WalledType = { name: 'partnership', title: 'name', owners: ['self'] };

describe('the paths to a document’s owners', () => {
  it('tell partnerships, parts of documents and whole documents apart', () => {
    const types = [partnership, section, newsletter];
    expect(types.map(isPartnership)).toEqual([true, false, false]);
    expect(types.map(waysThroughOthers)).toEqual([[], ['issue', 'issue'], []]);
  });

  it('begin at the attributes that say whose it is', () => {
    expect(ownerAttributes(newsletter)).toEqual(['partnership', 'coOwner']);
    expect(ownerAttributes(section)).toEqual(['issue', 'issue']);
  });

  it('may lead nowhere', () => {
    expect(present(['salford', null])).toEqual(['salford']);
    expect(present([])).toEqual([]);
  });
});

describe('what is saved', () => {
  const saved = (scope: StaffScope, before: readonly (string | null)[], after: readonly (string | null)[]) =>
    refusalOf(() => requireSameOwner(scope, newsletter, { before, after }));

  it('stays with its owner, whoever saves it', () => {
    const both = staff(grant('salford', 'manager'), grant('lancashire', 'manager'));
    expect(saved(both, ['salford', null], ['salford', null])).toBeNull();
    expect(saved(both, ['salford', null], ['lancashire', null])).toBe('owner.fixed');
    expect(saved(both, ['salford', 'lancashire'], ['lancashire', 'salford'])).toBe('owner.fixed');
    expect(saved(both, ['salford', null], [null, null])).toBe('owner.missing');
    expect(saved(both, ['salford', null], [])).toBe('owner.missing');
  });

  it('gets another co-owner only from those who publish for its owner', () => {
    expect(saved(staff(grant('salford', 'editor')), ['salford', null], ['salford', 'lancashire'])).toBeNull();
    expect(saved(staff(grant('salford', 'contributor')), ['salford', null], ['salford', 'lancashire'])).toBe('co-owner.not-yours');
    expect(saved(staff(grant('lancashire', 'manager')), ['salford', 'lancashire'], ['salford', null])).toBe('co-owner.not-yours');
    expect(saved(staff(grant('lancashire', 'contributor')), ['salford', 'lancashire'], ['salford', 'lancashire'])).toBeNull();
  });
});

describe('a document is deleted', () => {
  const deleted = (scope: StaffScope, type: WalledType, owners: readonly (string | null)[]) =>
    refusalOf(() => requireMayDelete(scope, { type, owners, title: 'Spring' }));

  it('by editors of its owner, and by contributors of none', () => {
    expect(deleted(staff(grant('salford', 'editor')), newsletter, ['salford', null])).toBeNull();
    expect(deleted(staff(grant('salford', 'contributor')), newsletter, ['salford', null])).toBe('role.not-enough');
  });

  it('by its title, which is named where that is refused', () => {
    const scope = staff(grant('salford', 'contributor'));
    const refused = (title: string) => () => requireMayDelete(scope, { type: newsletter, owners: ['salford', null], title });
    expect(refused('Spring')).toThrow('delete the newsletter “Spring”');
    expect(refused('')).toThrow('delete this newsletter');
  });

  it('not by visitors, who hear nothing of another role', () => {
    const work = () =>
      requireMayDelete(staff(grant('salford', 'contributor', 'support')), { type: newsletter, owners: ['salford', null], title: '' });
    expect(work).toThrow(/^Support access lets you read/);
  });

  it('whole by those of its owner alone, while its parts are both owners’', () => {
    const second = staff(grant('lancashire', 'manager'));
    expect(deleted(second, newsletter, ['salford', 'lancashire'])).toBe('co-owner.deletes-not');
    expect(deleted(second, section, ['salford', 'lancashire'])).toBeNull();
  });

  it('unless it is a partnership’s record, which is closed', () => {
    expect(deleted(staff(grant('salford', 'manager')), partnership, ['salford'])).toBe('partnership.delete');
  });
});
