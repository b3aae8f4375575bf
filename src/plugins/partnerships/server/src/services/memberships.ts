import type { Core } from '@strapi/strapi';

import type { MembershipsService } from '../../../contract';
import { isNetworkAdministrator, readMemberships } from '../adapters/membership-rows';
import { mayPublish } from '../domain/may-publish';

export const membershipsService = ({ strapi }: { strapi: Core.Strapi }): MembershipsService => ({
  of: (userId) => readMemberships(strapi, userId),
  async mayPublish(userId, partnerships) {
    if (partnerships.length === 0) return false;
    return mayPublish(await readMemberships(strapi, userId), partnerships) || isNetworkAdministrator(strapi, userId);
  },
});
