import type { Core } from '@strapi/strapi';

import type { Memberships } from '../../application/ports';
import { mailboxOf } from '../../domain/guests/mailbox';

/** The accounts of staff whose address (in lower case, as Strapi keeps it) leads to the same mailbox. */
export const accountsAt =
  (strapi: Core.Strapi): Memberships['accountsAt'] =>
  async (email) => {
    const mailbox = mailboxOf(email);
    if (mailbox === '') return [];
    const [name = ''] = mailbox.split('@');
    const found: readonly { readonly id: number; readonly email: string; readonly isActive: boolean | null }[] = await strapi.db
      .query('admin::user')
      .findMany({ where: { email: { $startsWith: name } }, select: ['id', 'email', 'isActive'] });
    return found
      .filter((account) => mailboxOf(account.email) === mailbox)
      .map(({ id, isActive }) => ({ userId: id, isInUse: isActive === true }));
  };
