import type { Core } from '@strapi/strapi';

import type { MembershipsService } from '../../../../partnerships/contract';
import type { Memberships } from '../application/ports';

/** Asks the partnerships plugin. Commands on the server itself act for every partnership. */
export const createMemberships = (strapi: Core.Strapi): Memberships => ({
  async mayPublish(actor, partnerships) {
    if (actor.id === 'command' || actor.id === 'system') return true;
    const service = strapi.plugin('partnerships').service<MembershipsService>('memberships');
    return service.mayPublish(Number(actor.id.slice('staff:'.length)), partnerships);
  },
});
