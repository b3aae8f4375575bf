import type { Membership, MembershipRole } from '../../../contract';

/** Until sign-off brings rules of its own, whoever may edit may publish; a contributor proposes. */
const PUBLISHING_ROLES: readonly MembershipRole[] = ['editor', 'publisher', 'manager'];

/** Whether one of the memberships allows publishing for one of the owners. Fails closed: no owner, no publication. */
export const mayPublish = (memberships: readonly Membership[], owners: readonly string[]): boolean =>
  memberships.some(({ partnership, role }) => owners.includes(partnership) && PUBLISHING_ROLES.includes(role));
