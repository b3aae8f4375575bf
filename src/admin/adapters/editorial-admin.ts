import type { StrapiApp } from '@strapi/strapi/admin';

import type { EditorialAdmin } from '../../plugins/editorial/contract/admin';

/** Strapi keeps the apis of plugins untyped. */
export const editorialAdmin = (app: Pick<StrapiApp, 'getPlugin'>): EditorialAdmin =>
  app.getPlugin('editorial').apis as unknown as EditorialAdmin;
