import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { StaffNames } from '../application/ports';

const text = z.string().nullable();
const rows = z.array(z.object({ id: z.number(), firstname: text, lastname: text }));

/** How colleagues know a member of staff. */
export const nameOf = ({ firstname, lastname }: { readonly firstname: string | null; readonly lastname: string | null }): string =>
  [firstname, lastname].filter(Boolean).join(' ');

/** The names of members of staff. */
export const createStaffNames = (strapi: Core.Strapi): StaffNames => ({
  async named(userIds) {
    const asked = { select: ['id', 'firstname', 'lastname'], where: { id: { $in: [...userIds] } } };
    return new Map(rows.parse(await strapi.db.query('admin::user').findMany(asked)).map((each) => [each.id, nameOf(each)]));
  },
});
