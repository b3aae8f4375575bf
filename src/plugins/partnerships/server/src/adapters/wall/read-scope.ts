import type { Core } from '@strapi/strapi';

import type { Clock } from '../../../../../../kernel';
import { type Grant, MEMBERSHIP_ROLES, type MembershipRole, type StaffScope } from '../../../../contract';
import { MEMBERSHIP_UID } from '../membership-rows';
import { rawRows } from '../raw-rows';
import { joinTableOf } from './wall-plan';

/** What support access lets a network administrator do: see and mend, but not run the partnership. */
const SUPPORT_ROLE: MembershipRole = 'editor';

export type ReadScope = (user: { readonly id: number; readonly isNetworkAdministrator: boolean }) => Promise<StaffScope>;

/**
 * All grants of a member of staff, in one statement: memberships, the partnerships below those (at any depth; a circle
 * of parents does no harm), and support access that has not run out.
 */
export const createReadScope = ({ strapi, clock, partnershipUid }: Ports): ReadScope => {
  let statement: string | null = null;
  return async ({ id, isNetworkAdministrator }) => {
    statement ??= grantsStatement(strapi, partnershipUid);
    const rows = await rawRows<Row>(strapi, statement, [id, SUPPORT_ROLE, id, clock.now().toISOString(), id]);
    return {
      kind: 'staff',
      userId: id,
      isNetworkAdministrator,
      // Somebody who no longer administers the network keeps nothing that was opened as such.
      grants: rows.filter(({ through }) => through !== 'support' || isNetworkAdministrator).flatMap(grantOf),
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

const grantsStatement = (strapi: Core.Strapi, partnershipUid: string): string => {
  const { step: user } = joinTableOf(strapi, MEMBERSHIP_UID, 'user');
  const { step: member } = joinTableOf(strapi, MEMBERSHIP_UID, 'partnership');
  const { step: parent } = joinTableOf(strapi, partnershipUid, 'parent');
  const memberships = strapi.db.metadata.get(MEMBERSHIP_UID).tableName;
  const partnerships = strapi.db.metadata.get(partnershipUid).tableName;
  return `
    WITH RECURSIVE reach(id, role, through) AS (
      SELECT p.${member.to}, m.role, 'membership'
      FROM ${user.table} u
      JOIN ${memberships} m ON m.id = u.${user.from}
      JOIN ${member.table} p ON p.${member.from} = m.id
      WHERE u.${user.to} = ?
      UNION
      SELECT l.${parent.from}, r.role, 'parent'
      FROM reach r JOIN ${parent.table} l ON l.${parent.to} = r.id
    ), support(id, role, through) AS (
      SELECT q.id, ?, 'support'
      FROM concord_support_access s JOIN ${partnerships} q ON q.global_id = s.partnership
      WHERE s.user_id = ? AND s.ends_at > ? AND s.ended_at IS NULL
    )
    SELECT q.id, q.global_id, g.role, g.through, CASE WHEN w.partnership = q.global_id THEN 1 ELSE 0 END AS chosen
    FROM (SELECT * FROM reach UNION SELECT * FROM support) g
    JOIN ${partnerships} q ON q.id = g.id
    LEFT JOIN concord_working_in w ON w.user_id = ?
    ORDER BY q.id`;
};

const grantOf = (row: Row): readonly Grant[] => {
  const role = MEMBERSHIP_ROLES.find((name) => name === row.role);
  return role ? [{ partnership: row.global_id, row: row.id, role, through: row.through }] : [];
};
