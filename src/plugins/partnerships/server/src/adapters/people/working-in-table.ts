import type { Core } from '@strapi/strapi';

import type { WorkingInTable } from '../../application/people/mine';
import { onDatabase } from '../raw-rows';

const TABLE = 'concord_working_in';

export const workingInTable = (strapi: Core.Strapi): WorkingInTable => ({
  async pick(userId, partnership) {
    await onDatabase(strapi, async (knex) => {
      if (partnership === null) await knex(TABLE).where({ user_id: userId }).delete();
      else await knex(TABLE).insert({ user_id: userId, partnership }).onConflict('user_id').merge(['partnership']);
    });
  },
});
