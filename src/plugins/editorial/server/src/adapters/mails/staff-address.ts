import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { StaffAddress } from '../../application/mails/ports';

const account = z.object({ email: z.string(), isActive: z.boolean().nullable() });

export const readStaffAddress =
  (strapi: Core.Strapi): StaffAddress =>
  async (userId) => {
    const found: unknown = await strapi.db.query('admin::user').findOne({ select: ['email', 'isActive'], where: { id: userId } });
    const { data } = account.safeParse(found);
    return data?.isActive === true ? data.email : null;
  };
