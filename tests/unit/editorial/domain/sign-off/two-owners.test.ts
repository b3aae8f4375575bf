import type { Grant, MembershipRole } from '../../../../../src/plugins/partnerships/contract';
import type { EditorialAction, SignOffSettings } from '../../../../../src/plugins/editorial/contract';
import { mayBreakGlass } from '../../../../../src/plugins/editorial/server/src/domain/break-glass/glass-permission';
import type { House } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/house';
import { permissionFor, type Situation } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/permission';
import { READY_WORKFLOWS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { TRANSITIONS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/transitions';

const house = (partnership: string, name: string, more: Partial<SignOffSettings>): House => ({
  ...{ partnership, name, agencies: [] },
  settings: { ...READY_WORKFLOWS.simple, ...more },
});

/** Strict: managers alone publish and break the glass. */
const STRICT = house('lancashire', 'Lancashire', { publisher: 'manager', glassBreaker: 'manager' });
/** Lax: editors publish, publishers break the glass. */
const LAX = house('salford', 'Salford', { publisher: 'editor', glassBreaker: 'publisher' });

type Roles = Readonly<Partial<Record<'lancashire' | 'salford', MembershipRole>>>;

const grantsOf = (roles: Roles, through: Readonly<Record<string, Grant['through']>> = {}) =>
  Object.entries(roles).map(([partnership, role]) => ({ partnership, role, through: through[partnership] ?? ('membership' as const) }));

const situation = (action: EditorialAction, grants: Situation['asking']['grants']): Situation => ({
  state: TRANSITIONS.find((row) => row.action === action)?.from[0] ?? 'draft',
  ...{ isPublic: true, isScheduled: action === 'unschedule', isClosed: false, houses: [LAX, STRICT], missing: [] },
  asking: { userId: 1, grants, isOwnWork: false, hasSent: false, hasAgreed: false, hasSpoken: false },
});

const may = (action: EditorialAction, roles: Roles): boolean => permissionFor(action, situation(action, grantsOf(roles))).allowed;

const [C, E, P, M]: readonly MembershipRole[] = ['contributor', 'editor', 'publisher', 'manager'];

describe('what two own together', () => {
  it.each([
    [{ lancashire: C, salford: M }, false],
    [{ lancashire: P, salford: M }, false],
    [{ lancashire: M, salford: C }, false],
    [{ lancashire: M, salford: E }, true],
    [{ salford: E }, true],
    [{ salford: C }, false],
    [{ lancashire: P }, false],
    [{ lancashire: M }, true],
  ] as const)('is published by who may in each of them where they work: %j %s', (roles, allowed) => {
    expect([may('publish', roles), may('schedule', roles)]).toEqual([allowed, allowed]);
  });

  it.each([
    [{ lancashire: C, salford: P }, false],
    [{ lancashire: P, salford: P }, false],
    [{ lancashire: M, salford: E }, false],
    [{ lancashire: M, salford: P }, true],
    [{ salford: P }, true],
    [{ lancashire: P }, false],
  ] as const)('goes out without sign-off by who may in each of them where they work: %j %s', (roles, allowed) => {
    expect(mayBreakGlass([LAX, STRICT], { grants: grantsOf(roles) }).allowed).toBe(allowed);
  });

  it.each([
    ['submit', true],
    ['unschedule', true],
    ['withdraw', true],
    ['take-back', true],
    ['archive', false],
    ['unarchive', false],
  ] as const)('is, by an editor of one who is a contributor in the other, done as in the one or the stricter: %s %s', (action, allowed) => {
    expect(may(action, { lancashire: C, salford: E })).toBe(allowed);
    expect(may(action, { salford: E })).toBe(true);
  });

  it('is judged by every way in which somebody works there, and not by a visit', () => {
    const roles: Roles = { lancashire: C, salford: M };
    for (const through of ['membership', 'parent'] as const)
      expect(permissionFor('publish', situation('publish', grantsOf(roles, { lancashire: through }))).allowed).toBe(false);
    expect(permissionFor('publish', situation('publish', grantsOf(roles, { lancashire: 'support' }))).allowed).toBe(true);
    expect(mayBreakGlass([LAX, STRICT], { grants: grantsOf(roles, { lancashire: 'support' }) }).allowed).toBe(true);
    expect(mayBreakGlass([LAX, STRICT], { grants: grantsOf(roles, { salford: 'support' }) }).allowed).toBe(false);
  });

  it('names the partnership that says no', () => {
    const grants = grantsOf({ lancashire: E, salford: M });
    expect(permissionFor('publish', situation('publish', grants))).toEqual({
      ...{ allowed: false, code: 'role.not-enough' },
      reason: 'In Lancashire, only managers can publish this.',
    });
    expect(permissionFor('archive', situation('archive', grantsOf({ lancashire: C, salford: M })))).toMatchObject({
      reason: 'In Lancashire, only editors, publishers and managers can do that.',
    });
    expect(mayBreakGlass([LAX, STRICT], { grants })).toMatchObject({
      ...{ code: 'glass.not-yours', reason: 'In Lancashire, only managers can publish without sign-off.' },
    });
  });
});
