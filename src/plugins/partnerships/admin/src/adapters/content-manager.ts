import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Strapi keeps the apis of plugins untyped. */
export const contentManagerApis = (app: Pick<StrapiApp, 'getPlugin'>): ContentManagerPlugin['config']['apis'] =>
  app.getPlugin('content-manager').apis as unknown as ContentManagerPlugin['config']['apis'];
