import type { Core } from '@strapi/strapi';

import type { NewData } from './new-data';

/** Training on one morning, online; give `partnership` its owner's document id. */
export const anEvent = (strapi: Core.Strapi, data: Partial<NewData<'api::event.event'>> = {}) =>
  strapi.documents('api::event.event').create({
    data: {
      title: 'Listening to children',
      kind: 'training',
      precision: 'exact',
      timeZone: 'Europe/London',
      occurrences: [{ startDate: '2026-03-17', startTime: '10:00:00.000', endDate: '2026-03-17', endTime: '12:00:00.000', mode: 'online' }],
      eventStatus: 'announced',
      visibility: 'public',
      ...data,
    },
  });
