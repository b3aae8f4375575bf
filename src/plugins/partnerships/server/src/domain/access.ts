import { type DeskOperation, type Grant, type MembershipRole, rankOf, type Scope, type StaffScope } from '../../../contract';

/**
 * The least role for each operation. Until sign-off brings rules of its own, whoever may edit may publish; a
 * contributor proposes.
 */
const LEAST_ROLE: Readonly<Record<DeskOperation, MembershipRole>> = {
  read: 'contributor',
  create: 'contributor',
  update: 'contributor',
  delete: 'editor',
  publish: 'editor',
  manage: 'manager',
};

/** What nobody may do on the strength of a membership elsewhere or of support access. */
const ONLY_OWN_MEMBERS: readonly DeskOperation[] = ['manage'];

/** Whether the scope allows the operation on something owned by these partnerships (global ids). False without owners. */
export const allows = (scope: Scope, operation: DeskOperation, owners: readonly string[]): boolean => {
  if (scope.kind === 'system') return true;
  return scope.grants.some((grant) => owners.includes(grant.partnership) && grantAllows(grant, operation));
};

/** Whether support access is all that lets somebody at what these partnerships own. */
export const visits = ({ grants }: StaffScope, owners: readonly string[]): boolean =>
  grants.filter(({ partnership }) => owners.includes(partnership)).every(({ through }) => through === 'support');

const grantAllows = ({ role, through }: Grant, operation: DeskOperation): boolean =>
  rankOf(role) >= rankOf(LEAST_ROLE[operation]) && (through === 'membership' || !ONLY_OWN_MEMBERS.includes(operation));
