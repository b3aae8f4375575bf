import type { Core } from '@strapi/strapi';

import { mailboxOf } from '../../domain/guests/mailbox';

/** Whether an address (in lower case, as Strapi keeps those of staff) is that of an account in use, or leads to the same mailbox. */
export const isStaffAt =
  (strapi: Core.Strapi) =>
  async (email: string): Promise<boolean> =>
    (await strapi.db.query('admin::user').count({ where: { email: { $in: [email, mailboxOf(email)] }, isActive: true } })) > 0;
