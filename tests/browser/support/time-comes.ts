import type { Core } from '@strapi/strapi';

import type { JobsService } from '../../../src/plugins/editorial/contract';

/** Does everything that is scheduled, as if its time had come. */
export const timeComes = async (strapi: Core.Strapi): Promise<void> => {
  const due_at = new Date().toISOString();
  await strapi.db.connection('concord_schedules').where({ state: 'waiting' }).update({ at: due_at });
  await strapi.db.connection('concord_jobs').update({ due_at, first_due_at: due_at });
  await strapi.plugin('editorial').service<JobsService>('jobs').runDue();
};
