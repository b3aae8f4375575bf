import {
  DESK_OPERATIONS,
  type DeskOperation,
  type Grant,
  MEMBERSHIP_ROLES,
  type StaffScope,
} from '../../../../src/plugins/partnerships/contract';
import { allows, visits } from '../../../../src/plugins/partnerships/server/src/domain/access';
import { isBrowsing } from '../../../../src/plugins/partnerships/server/src/domain/browsing';
import { directoryLookOf } from '../../../../src/plugins/partnerships/server/src/domain/directory-look';
import { linkedIds, morphTargets, namesNoRow, writesLinkTable } from '../../../../src/plugins/partnerships/server/src/domain/linked-ids';
import { stepsInto, withNestedConditions } from '../../../../src/plugins/partnerships/server/src/domain/nested-conditions';
import { isInCircle, requireOthersParent } from '../../../../src/plugins/partnerships/server/src/domain/parents';
import { reachOf } from '../../../../src/plugins/partnerships/server/src/domain/reach';
import { soleOwner } from '../../../../src/plugins/partnerships/server/src/domain/sole-owner';
import { refusalOf } from '../../../support/refusal-of';

const grant = (over: Partial<Grant> = {}): Grant => ({ partnership: 'salford', row: 1, role: 'editor', through: 'membership', ...over });
const scope = (grants: readonly Grant[], over: Partial<StaffScope> = {}): StaffScope => ({
  kind: 'staff',
  userId: 7,
  isNetworkAdministrator: false,
  grants,
  workingIn: null,
  ...over,
});

describe('what a grant allows', () => {
  const may: Readonly<Record<string, readonly DeskOperation[]>> = {
    contributor: ['read', 'create', 'update'],
    editor: ['read', 'create', 'update', 'delete', 'publish'],
    publisher: ['read', 'create', 'update', 'delete', 'publish'],
    manager: ['read', 'create', 'update', 'delete', 'publish', 'manage'],
  };
  const cases = MEMBERSHIP_ROLES.flatMap((role) => DESK_OPERATIONS.map((operation) => [role, operation] as const));

  it.each(cases)('is the same for every %s who would %s', (role, operation) => {
    expect(allows(scope([grant({ role })]), operation, ['salford'])).toBe(may[role]?.includes(operation));
    expect(allows(scope([grant({ role })]), operation, ['lancashire'])).toBe(false);
    expect(allows(scope([grant({ role })]), operation, [])).toBe(false);
  });

  it.each(['parent', 'support'] as const)('does not reach the running of a partnership through %s', (through) => {
    const manager = scope([grant({ role: 'manager', through })]);
    expect(allows(manager, 'publish', ['salford'])).toBe(true);
    expect(allows(manager, 'manage', ['salford'])).toBe(false);
  });

  it('is a visit where support access alone lets somebody in', () => {
    const visitor = scope([grant({ role: 'contributor', through: 'support' }), grant({ partnership: 'lancashire' })]);
    expect(visits(visitor, ['salford'])).toBe(true);
    expect(visits(visitor, ['salford', 'lancashire'])).toBe(false);
    expect(visits(scope([grant({ role: 'contributor' })]), ['salford'])).toBe(false);
  });

  it('counts for what two own together', () => {
    expect(allows(scope([grant()]), 'update', ['lancashire', 'salford'])).toBe(true);
  });
});

describe('a partnership above others', () => {
  const parents = new Map([
    ['town', 'county'],
    ['county', 'nation'],
    ['nation', null],
  ]);

  it('is never itself, be it by way of others', () => {
    expect(isInCircle('town', parents)).toBe(false);
    expect(isInCircle('nation', new Map([...parents, ['nation', 'nation']]))).toBe(true);
    expect(isInCircle('nation', new Map([...parents, ['nation', 'town']]))).toBe(true);
    // Another circle further up is not its own.
    expect(isInCircle('town', new Map([...parents, ['nation', 'county']]))).toBe(false);
  });
});

describe('how far a scope reaches', () => {
  const both = [grant(), grant({ partnership: 'lancashire', row: 2 })];

  it('is everything for Concord itself and nothing for a member of nothing', () => {
    expect(reachOf({ kind: 'system', reason: 'a test' }, { browsing: true })).toBeNull();
    expect(reachOf(scope([]), { browsing: false })).toEqual([]);
  });

  it('is narrowed by the picked partnership while browsing, and only then', () => {
    const picked = scope(both, { workingIn: 'lancashire' });
    expect(reachOf(picked, { browsing: true })).toEqual([2]);
    expect(reachOf(picked, { browsing: false })).toEqual([1, 2]);
  });

  it.each([
    ['GET', '/content-manager/collection-types/api::issue.issue', true],
    ['GET', '/content-manager/relations/api::issue.issue/cover', true],
    ['GET', '/content-manager/relations/api::issue.issue/abc/cover', false],
    ['GET', '/content-manager/collection-types/api::issue.issue/abc', false],
    ['POST', '/content-manager/collection-types/api::issue.issue', false],
    ['GET', '/upload/files', true],
    ['GET', '/upload/files/3', false],
    ['GET', '/editorial/state-counts/api::issue.issue', true],
    ['HEAD', '/content-manager/collection-types/api::issue.issue', true],
  ])('takes %s %s for browsing: %s', (method, path, browsing) => {
    expect(isBrowsing({ method, path, query: {} })).toBe(browsing);
  });

  it('does not take for browsing a list of what stands in one document', () => {
    const list = (filters: unknown) =>
      isBrowsing({ method: 'GET', path: '/content-manager/collection-types/api::section.section', query: { filters } });
    expect(list({ issue: { documentId: { $eq: 'abc' } } })).toBe(false);
    expect(list({ issue: { documentId: 'abc' } })).toBe(false);
    for (const filters of [
      { heading: { $eq: 'abc' } },
      { documentId: { $ne: 'abc' } },
      { issue: { documentId: { $ne: 'abc' } } },
      'issue',
      null,
    ]) {
      expect([filters, list(filters)]).toEqual([filters, true]);
    }
  });
});

describe('whose new things are', () => {
  it('is the picked partnership, else the only one of one’s own', () => {
    const child = grant({ partnership: 'child', row: 3, through: 'parent' });
    expect(soleOwner(scope([grant(), child]))?.partnership).toBe('salford');
    expect(soleOwner(scope([grant(), child], { workingIn: 'child' }))?.partnership).toBe('child');
    expect(soleOwner(scope([grant(), grant({ partnership: 'lancashire', row: 2 })]))).toBeNull();
    expect(soleOwner(scope([]))).toBeNull();
  });
});

describe('what a payload links', () => {
  it.each([
    [3, [3]],
    ['3', [3]],
    [{ id: 3 }, [3]],
    [
      [1, { id: '2' }],
      [1, 2],
    ],
    [{ connect: [{ id: 1 }], disconnect: [{ id: 9 }] }, [1]],
    [{ set: [{ id: 4 }, 5] }, [4, 5]],
    [null, []],
    [{ documentId: 'abc' }, []],
    ['abc', []],
  ])('reads %j', (payload, ids) => {
    expect(linkedIds(payload)).toEqual(ids);
  });

  it.each(['0_3', '0x3', ' 3', '+3', '3e0', '3.0', '', 'abc', '99999999999', 1.5, -3, true, {}, [3]])(
    'is no row where %j stands for one, however it is sent',
    (odd) => {
      const all = [
        [odd],
        { id: odd },
        { connect: [odd] },
        { connect: [{ id: odd }] },
        { set: [{ id: 4 }, { id: odd }] },
        { set: { id: odd } },
      ];
      for (const payload of [...all, { disconnect: [{ id: odd }] }]) expect([payload, namesNoRow(payload)]).toEqual([payload, true]);
      for (const payload of all) expect(linkedIds(payload)).not.toContain(3);
    },
  );

  it.each([
    null,
    undefined,
    3,
    '3',
    [],
    {},
    [1, { id: '2' }],
    { set: null },
    { connect: [{ id: 1 }], disconnect: [{ id: '9' }] },
    { connect: [] },
  ])('is rows alone in %j', (payload) => {
    expect(namesNoRow(payload)).toBe(false);
  });
});

describe('what a payload links that names the type of each row', () => {
  const target = { uid: 'story', id: 3 };

  it.each([
    [{ id: 3, __type: 'story' }, [target]],
    [
      [
        { id: 3, __type: 'story' },
        { id: '4', __type: 'event' },
      ],
      [target, { uid: 'event', id: 4 }],
    ],
    [{ connect: [{ id: 3, __type: 'story' }], disconnect: [{ id: 4, __type: 'event' }] }, [target]],
    [{ set: [{ id: 3, __type: 'story' }] }, [target]],
    [{ id: 3 }, []],
    [3, []],
    [null, []],
  ])('reads %j', (payload, targets) => {
    expect(morphTargets(payload)).toEqual(targets);
  });
});

describe('a payload that writes into the table of links', () => {
  it('is found at whatever depth', () => {
    const odd = { id: 3, __pivot: { issue_id: 4 } };
    expect([odd, [odd], { connect: [odd] }, { set: { a: [{ b: odd }] } }].map(writesLinkTable)).toEqual([true, true, true, true]);
    expect([3, null, [{ id: 3 }], { connect: [{ id: 3 }] }].map(writesLinkTable)).toEqual([false, false, false, false]);
  });
});

describe('filters that step into related documents', () => {
  const own = { id: { $in: [1] } };
  const reach = { $or: [{ id: { $null: true } }, own] };
  const conditionOf = (uid: string, attribute: string) =>
    uid === 'section' && attribute === 'issue' ? { target: 'issue', condition: own } : null;

  it.each([
    [{ issue: { title: 'A' } }, { issue: { $and: [{ title: 'A' }, reach] } }],
    [{ $or: [{ issue: { title: 'A' } }] }, { $or: [{ issue: { $and: [{ title: 'A' }, reach] } }] }],
    [{ issue: { $not: { title: 'A' } } }, { issue: { $and: [{ $not: { title: 'A' } }, reach] } }],
    [{ issue: { $eq: 4 } }, { issue: { $and: [{ id: { $eq: 4 } }, reach] } }],
    [{ issue: 4 }, { issue: { $and: [{ id: 4 }, reach] } }],
    [{ issue: { $null: true } }, { issue: { $null: true } }],
    [{ heading: 'A' }, { heading: 'A' }],
  ])('turn %j into one that asks for reach', (where, narrowed) => {
    expect(withNestedConditions(where, 'section', conditionOf)).toEqual(narrowed);
  });

  it('are found wherever they hide', () => {
    const lookup = {
      targetOf: (uid: string, name: string) => (`${uid}.${name}` === 'topic.issues' ? 'issue' : null),
      isWalled: (uid: string) => uid === 'issue',
    };
    expect(stepsInto([{ $and: [{ issues: { title: 'A' } }] }], 'topic', lookup)).toBe(true);
    expect(stepsInto([{ name: 'A' }], 'topic', lookup)).toBe(false);
  });
});

describe('a look at the names of partnerships', () => {
  const look = (path: string, query = {}) => directoryLookOf({ method: 'GET', path, query });

  it('is a picker’s, of all or of one document', () => {
    expect(look('/content-manager/relations/api::issue.issue/coOwner')).toEqual({ field: 'api::issue.issue.coOwner', ofDocument: false });
    expect(look('/content-manager/relations/api::issue.issue/abc/coOwner')?.ofDocument).toBe(true);
  });

  it('is one by HEAD too, which would else tell by its length that it is answered otherwise', () => {
    const path = '/content-manager/relations/api::issue.issue/coOwner';
    expect(directoryLookOf({ method: 'HEAD', path, query: {} })).toEqual(look(path));
    expect(directoryLookOf({ method: 'POST', path, query: {} })).toBeNull();
  });

  it('is none when more than names is asked for', () => {
    expect(look('/content-manager/relations/api::issue.issue/coOwner', { filters: { website: 'a' } })).toBeNull();
    expect(look('/content-manager/collection-types/api::partnership.partnership')).toBeNull();
  });
});

describe('what a partnership is put below', () => {
  const refusal = (grants: readonly Grant[]) =>
    refusalOf(() => {
      requireOthersParent(scope(grants), { child: 'salford', parent: { id: 'lancashire', name: 'Lancashire' } });
    });
  const above = grant({ partnership: 'lancashire', row: 2 });

  it('is none by which whoever says so would come to work there', () => {
    const support = grant({ through: 'support' });
    expect([refusal([above]), refusal([{ ...above, through: 'parent' }]), refusal([above, support])]).toEqual([
      'partnership.parent-yours',
      'partnership.parent-yours',
      'partnership.parent-yours',
    ]);
    // Who only contributes there would do there what they do above.
    expect(refusal([{ ...above, role: 'manager' }, grant({ role: 'contributor' })])).toBe('partnership.parent-yours');
    expect([refusal([]), refusal([above, grant()]), refusal([{ ...above, through: 'support' }])]).toEqual([null, null, null]);
  });
});
