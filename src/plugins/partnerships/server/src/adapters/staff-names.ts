import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { StaffNames } from '../application/ports';

const rows = z.array(z.object({ id: z.number(), firstname: z.string().nullable(), lastname: z.string().nullable() }));

/** How colleagues know a member of staff. */
export const createStaffNames = (strapi: Core.Strapi): StaffNames => ({
  async named(userIds) {
    const found = await strapi.db
      .query('admin::user')
      .findMany({ select: ['id', 'firstname', 'lastname'], where: { id: { $in: [...userIds] } } });
    return new Map(rows.parse(found).map(({ id, firstname, lastname }) => [id, [firstname, lastname].filter(Boolean).join(' ')]));
  },
});
