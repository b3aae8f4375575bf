import { randomBytes } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { NewData } from './new-data';

/** A children's partnership with a slug of its own. */
export const aPartnership = (strapi: Core.Strapi, data: Partial<NewData<'api::partnership.partnership'>> = {}) =>
  strapi.documents('api::partnership.partnership').create({
    data: {
      name: 'North Moor Safeguarding Children Partnership',
      shortName: 'North Moor',
      slug: `north-moor-${randomBytes(4).toString('hex')}`,
      kind: 'children',
      timeZone: 'Europe/London',
      ...data,
    },
  });
