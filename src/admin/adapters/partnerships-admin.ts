import type { StrapiApp } from '@strapi/strapi/admin';

import type { PartnershipsAdmin } from '../../plugins/partnerships/contract/admin';

/** Strapi keeps the apis of plugins untyped. */
export const partnershipsAdmin = (app: Pick<StrapiApp, 'getPlugin'>): PartnershipsAdmin =>
  app.getPlugin('partnerships').apis as unknown as PartnershipsAdmin;
