import type { Core } from '@strapi/strapi';

import type { Manager } from '../application/ports';

import { readMemberships } from './membership-rows';

/**
 * What a member of staff manages, read anew: by a membership as manager, and no other way. A network administrator
 * appoints managers; keys and accounts of a partnership are these managers' own, as its people are.
 */
export const findManager = async (strapi: Core.Strapi, userId: number): Promise<Manager> => {
  const memberships = await readMemberships(strapi, userId);
  const managed = new Set(memberships.filter(({ role }) => role === 'manager').map(({ partnership }) => partnership));
  return { userId, manages: (partnership) => managed.has(partnership), again: () => findManager(strapi, userId) };
};
