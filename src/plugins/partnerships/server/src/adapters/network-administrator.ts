import type { Core } from '@strapi/strapi';

/** Strapi's super admins are who administers the network. */
const SUPER_ADMIN = 'strapi-super-admin';

interface WithRoles {
  readonly roles?: readonly { readonly code: string }[];
}

/** By the roles that an admin user was read with; false when they were not. */
export const administersNetwork = ({ roles = [] }: WithRoles): boolean => roles.some(({ code }) => code === SUPER_ADMIN);

/** And can sign in. */
export const isNetworkAdministrator = async (strapi: Core.Strapi, userId: number): Promise<boolean> => {
  const asked = { where: { id: userId, isActive: true }, populate: { roles: true } };
  const user = (await strapi.db.query('admin::user').findOne(asked)) as WithRoles | null;
  return user !== null && administersNetwork(user);
};
