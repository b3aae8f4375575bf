import type { Core } from '@strapi/strapi';

/** Whether an address (in lower case, as Strapi keeps those of staff) is that of an account in use. */
export const isStaffAt =
  (strapi: Core.Strapi) =>
  async (email: string): Promise<boolean> =>
    (await strapi.db.query('admin::user').count({ where: { email, isActive: true } })) > 0;
