import type { Core } from '@strapi/strapi';

import type { Manager } from '../application/ports';

import { isNetworkAdministrator, readMemberships } from './membership-rows';

/** What a member of staff manages, read anew: by a membership as manager, or everything as a network administrator. */
export const findManager = async (strapi: Core.Strapi, userId: number): Promise<Manager> => {
  const memberships = await readMemberships(strapi, userId);
  const managesAll = await isNetworkAdministrator(strapi, userId);
  const managed = new Set(memberships.filter(({ role }) => role === 'manager').map(({ partnership }) => partnership));
  return { userId, manages: (partnership) => managesAll || managed.has(partnership) };
};
