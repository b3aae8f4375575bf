import type { Core } from '@strapi/strapi';

import { type Membership, MEMBERSHIP_ROLES } from '../../../contract';
import { asSystem } from './as-system';

export const MEMBERSHIP_UID = 'plugin::partnerships.membership';

/** The memberships of an admin user. */
export const readMemberships = async (strapi: Core.Strapi, userId: number): Promise<readonly Membership[]> => {
  const rows = (await asSystem(strapi, 'who works where', () =>
    strapi.db.query(MEMBERSHIP_UID).findMany({ where: { user: { id: userId } }, populate: { partnership: { select: ['globalId'] } } }),
  )) as readonly { readonly role: string; readonly partnership: { readonly globalId: string } | null }[];
  return rows.flatMap(({ role, partnership }) => {
    const known = MEMBERSHIP_ROLES.find((name) => name === role);
    return known && partnership ? [{ partnership: partnership.globalId, role: known }] : [];
  });
};
