import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

import { MEMBERSHIP_ROLES } from '../../../../contract';
import type { PeopleTables } from '../../application/people/ports';
import { MEMBERSHIP_UID } from '../membership-rows';
import { nameOf } from '../staff-names';

const text = z.string().nullable();
const rows = z.array(
  z.object({
    documentId: z.string(),
    role: z.enum(MEMBERSHIP_ROLES),
    user: z.object({ id: z.number(), firstname: text, lastname: text, email: z.string(), isActive: z.boolean().nullable() }).nullable(),
  }),
);
const owner = z.object({ id: z.number() });

/** Memberships as rows of Strapi's; nothing else writes them. */
export const memberTable = (
  strapi: Core.Strapi,
): Pick<PeopleTables, 'members' | 'hadManager' | 'addMember' | 'setRole' | 'removeMember'> => {
  const memberships = () => strapi.db.query(MEMBERSHIP_UID);
  return {
    async members(partnership) {
      const found = await memberships().findMany({ where: { partnership: { globalId: partnership } }, populate: { user: true } });
      const members = rows.parse(found).flatMap(({ documentId, role, user }) => {
        if (!user) return [];
        const { id: userId, email, isActive } = user;
        return [{ id: documentId, userId, role, name: nameOf(user), email, isActive: isActive === true }];
      });
      return members.sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.email.localeCompare(b.email, 'en-GB'));
    },
    async hadManager(partnership) {
      const where = { partnership: { globalId: partnership }, role: 'manager', user: { id: { $null: true } } };
      return (await memberships().count({ where })) > 0;
    },
    async addMember({ userId, partnership, role }) {
      const uid = strapi.config.get<UID.ContentType>('plugin::partnerships.partnershipUid');
      const row = owner.parse(await strapi.db.query(uid).findOne({ where: { globalId: partnership } as never }));
      await memberships().create({ data: { user: userId, partnership: row.id, role } });
    },
    async setRole(documentId, role) {
      await memberships().update({ where: { documentId }, data: { role } });
    },
    async removeMember(documentId) {
      await memberships().delete({ where: { documentId } });
    },
  };
};
