import type { Core } from '@strapi/strapi';

import type { NewData } from './new-data';

/** A duty desk with one number; give `partnership` its owner's document id. */
export const aContact = (strapi: Core.Strapi, data: Partial<NewData<'api::contact.contact'>> = {}) =>
  strapi.documents('api::contact.contact').create({
    data: {
      label: 'Children’s duty desk',
      purpose: 'child referral',
      urgency: 'office hours',
      phones: [{ shown: '0161 496 0101', dial: '+441614960101', kind: 'voice' }],
      visibility: 'public',
      ...data,
    },
  });
