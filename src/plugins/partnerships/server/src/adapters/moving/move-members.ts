import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

import { MEMBERSHIP_ROLES, type MembershipRole, rankOf, type Merging, type MovableMember } from '../../../../contract';
import { MEMBERSHIP_UID } from '../membership-rows';
import { takePeopleLock } from '../people-lock';
import { onDatabase } from '../raw-rows';
import { nameOf } from '../staff-names';

const text = z.string().nullable();
const user = z.object({ id: z.number(), email: z.string(), firstname: text, lastname: text, isActive: z.boolean().nullable() });
const rows = z.array(z.object({ id: z.number(), role: z.enum(MEMBERSHIP_ROLES), user: user.nullable() }));
const partnershipRow = z.object({ id: z.number() });

interface StoredMember extends MovableMember {
  /** Row of the membership. */
  readonly id: number;
}

/** To be run as Concord itself. By name. */
export const readMembers = async (strapi: Core.Strapi, partnership: string): Promise<readonly StoredMember[]> => {
  const where = { partnership: { globalId: partnership } };
  const found = rows.parse(await strapi.db.query(MEMBERSHIP_UID).findMany({ where, populate: { user: true }, orderBy: { id: 'asc' } }));
  return found
    .flatMap(({ id, role, user: staff }) =>
      staff
        ? [{ id, role, userId: staff.id, name: nameOf(staff), email: staff.email.toLowerCase(), isActive: staff.isActive === true }]
        : [],
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.userId - b.userId);
};

/** To be run as Concord itself, in a transaction. Takes the lock of everybody who writes memberships. */
export const moveMembers = async (strapi: Core.Strapi, { from, to }: Merging, users: readonly number[]): Promise<void> => {
  await onDatabase(strapi, takePeopleLock);
  const memberships = strapi.db.query(MEMBERSHIP_UID);
  const there = await readMembers(strapi, to);
  const partnership = await rowOf(strapi, to);
  for (const { id, userId, role } of await readMembers(strapi, from)) {
    if (!users.includes(userId)) continue;
    const other = there.find((member) => member.userId === userId);
    if (!other) await memberships.update({ where: { id }, data: { partnership } });
    else {
      await memberships.update({ where: { id: other.id }, data: { role: higher(role, other.role) } });
      await memberships.delete({ where: { id } });
    }
  }
};

const higher = (a: MembershipRole, b: MembershipRole): MembershipRole => (rankOf(a) > rankOf(b) ? a : b);

const rowOf = async (strapi: Core.Strapi, globalId: string): Promise<number> => {
  const uid = strapi.config.get<UID.ContentType>('plugin::partnerships.partnershipUid');
  return partnershipRow.parse(await strapi.db.query(uid).findOne({ where: { globalId } as never })).id;
};
