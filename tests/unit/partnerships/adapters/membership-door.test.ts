import type { Scope } from '../../../../src/plugins/partnerships/contract';
import { createMembershipDoor } from '../../../../src/plugins/partnerships/server/src/adapters/people/membership-door';

const SYSTEM: Scope = { kind: 'system', reason: 'a test' };
const ADMINISTRATOR: Scope = { kind: 'staff', userId: 1, isNetworkAdministrator: true, grants: [], workingIn: null };

const write = (scope: Scope, uid: string, action: string): Promise<unknown> =>
  createMembershipDoor({ current: () => Promise.resolve(scope) })({ uid, action } as never, () => Promise.resolve('written'));

describe('the door to memberships', () => {
  it.each(['create', 'update', 'delete', 'clone'])('is closed to staff who would %s one by another way than the page', async (action) => {
    await expect(write(ADMINISTRATOR, 'plugin::partnerships.membership', action)).rejects.toMatchObject({ code: 'member.page-only' });
  });

  it('is open to Concord itself, and to whoever only reads', async () => {
    expect(await write(SYSTEM, 'plugin::partnerships.membership', 'create')).toBe('written');
    expect(await write(ADMINISTRATOR, 'plugin::partnerships.membership', 'findMany')).toBe('written');
  });
});
