import type { Core } from '@strapi/strapi';

import { type Clock, once } from '../../../../../../kernel';
import { type Grant, MEMBERSHIP_ROLES, type MembershipRole, type StaffScope } from '../../../../contract';
import { MEMBERSHIP_UID } from '../membership-rows';
import { rawRows } from '../raw-rows';
import { joinTableOf } from './wall-plan';

/** What support access lets a network administrator do: see and correct drafts; what goes out, or goes, is the partnership's own to say. */
const SUPPORT_ROLE: MembershipRole = 'contributor';

export type ReadScope = (user: { readonly id: number; readonly isNetworkAdministrator: boolean }) => Promise<StaffScope>;

/**
 * All grants of a member of staff, in one statement: memberships, the partnerships below those (at any depth; a circle
 * of parents does no harm), and support access that has not run out. Only an administrator of the network is looked up
 * there: somebody who is none any more keeps nothing that was opened as such.
 */
export const createReadScope = ({ strapi, clock, partnershipUid }: Ports): ReadScope => {
  const statements = once(() => grantsStatements(strapi, partnershipUid));
  return async ({ id, isNetworkAdministrator }) => {
    const rows = isNetworkAdministrator
      ? await rawRows<Row>(strapi, statements().ofAdministrator, [id, SUPPORT_ROLE, id, clock.now().toISOString(), id])
      : await rawRows<Row>(strapi, statements().ofMember, [id, id]);
    return {
      kind: 'staff',
      userId: id,
      isNetworkAdministrator,
      grants: rows.flatMap(grantOf),
      workingIn: rows.find(({ chosen }) => Number(chosen) === 1)?.global_id ?? null,
    };
  };
};

interface Ports {
  readonly strapi: Core.Strapi;
  readonly clock: Clock;
  readonly partnershipUid: string;
}

interface Row {
  readonly id: number;
  readonly global_id: string;
  readonly role: string;
  readonly through: Grant['through'];
  readonly chosen: number | string;
}

/** Bindings: the member of staff in each, and for an administrator before the last one role, member of staff and time. */
const grantsStatements = (strapi: Core.Strapi, partnershipUid: string): Record<'ofMember' | 'ofAdministrator', string> => {
  const partnerships = strapi.db.metadata.get(partnershipUid).tableName;
  const reach = reachStatement(strapi, partnershipUid);
  const support = `
    SELECT q.id, ?, 'support'
    FROM concord_support_access s JOIN ${partnerships} q ON q.global_id = s.partnership
    WHERE s.user_id = ? AND s.ends_at > ? AND s.ended_at IS NULL`;
  const grantsIn = (grants: string): string => `
    SELECT q.id, q.global_id, g.role, g.through, CASE WHEN w.partnership = q.global_id THEN 1 ELSE 0 END AS chosen
    FROM ${grants} g
    JOIN ${partnerships} q ON q.id = g.id
    LEFT JOIN concord_working_in w ON w.user_id = ?
    ORDER BY q.id`;
  return {
    ofMember: `WITH RECURSIVE reach(id, role, through) AS (${reach})${grantsIn('reach')}`,
    ofAdministrator: `WITH RECURSIVE reach(id, role, through) AS (${reach}), support(id, role, through) AS (${support})${grantsIn(
      '(SELECT * FROM reach UNION SELECT * FROM support)',
    )}`,
  };
};

const reachStatement = (strapi: Core.Strapi, partnershipUid: string): string => {
  const { step: user } = joinTableOf(strapi, MEMBERSHIP_UID, 'user');
  const { step: member } = joinTableOf(strapi, MEMBERSHIP_UID, 'partnership');
  const { step: parent } = joinTableOf(strapi, partnershipUid, 'parent');
  return `
    SELECT p.${member.to}, m.role, 'membership'
    FROM ${user.table} u
    JOIN ${strapi.db.metadata.get(MEMBERSHIP_UID).tableName} m ON m.id = u.${user.from}
    JOIN ${member.table} p ON p.${member.from} = m.id
    WHERE u.${user.to} = ?
    UNION
    SELECT l.${parent.from}, r.role, 'parent'
    FROM reach r JOIN ${parent.table} l ON l.${parent.to} = r.id`;
};

const grantOf = (row: Row): readonly Grant[] => {
  const role = MEMBERSHIP_ROLES.find((name) => name === row.role);
  return role ? [{ partnership: row.global_id, row: row.id, role, through: row.through }] : [];
};
