import type { Core } from '@strapi/strapi';

import { type Membership, MEMBERSHIP_ROLES } from '../../../contract';
import { asSystem } from './as-system';
import { SUPER_ADMIN } from './wall/acting';

export const MEMBERSHIP_UID = 'plugin::partnerships.membership';

/** The memberships of an admin user, and whether that user administers the network (Strapi's super admin). */
export const readMemberships = async (strapi: Core.Strapi, userId: number): Promise<readonly Membership[]> => {
  const rows = (await asSystem(strapi, 'who works where', () =>
    strapi.db.query(MEMBERSHIP_UID).findMany({ where: { user: { id: userId } }, populate: { partnership: { select: ['globalId'] } } }),
  )) as readonly { readonly role: string; readonly partnership: { readonly globalId: string } | null }[];
  return rows.flatMap(({ role, partnership }) => {
    const known = MEMBERSHIP_ROLES.find((name) => name === role);
    return known && partnership ? [{ partnership: partnership.globalId, role: known }] : [];
  });
};

export const isNetworkAdministrator = async (strapi: Core.Strapi, userId: number): Promise<boolean> => {
  const user = (await strapi.db.query('admin::user').findOne({ where: { id: userId, isActive: true }, populate: { roles: true } })) as {
    readonly roles: readonly { readonly code: string }[];
  } | null;
  return user?.roles.some((role) => role.code === SUPER_ADMIN) ?? false;
};
