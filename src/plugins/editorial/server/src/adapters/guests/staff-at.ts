import type { Core } from '@strapi/strapi';

/** Whether an address (in lower case, as Strapi keeps those of staff) is that of an account in use, or leads to the same mailbox. */
export const isStaffAt =
  (strapi: Core.Strapi) =>
  async (email: string): Promise<boolean> => {
    const [mailbox = '', place = ''] = email.split('@');
    const plain = `${mailbox.replace(/\+.*$/, '')}@${place}`;
    return (await strapi.db.query('admin::user').count({ where: { email: { $in: [email, plain] }, isActive: true } })) > 0;
  };
