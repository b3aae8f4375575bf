import type { Core } from '@strapi/strapi';

import type { Partnerships } from '../application/ports';

const UID = 'api::partnership.partnership';

export const createPartnerships = (strapi: Core.Strapi): Partnerships => ({
  async find(slug) {
    const found = await strapi.documents(UID).findFirst({ filters: { slug }, fields: ['name'] });
    return found ? { documentId: found.documentId, name: found.name ?? slug } : null;
  },
  async slugs() {
    const all = await strapi.documents(UID).findMany({ fields: ['slug'], sort: 'slug' });
    return all.flatMap(({ slug }) => slug ?? []);
  },
});
