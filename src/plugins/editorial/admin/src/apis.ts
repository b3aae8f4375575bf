import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import type { GovernedTypes } from '../../contract/governed-type';

/** What editorial's admin half offers to `src/admin/app.tsx`, which names the governed types as `config/plugins.ts` does for the server. */
export interface EditorialApis {
  /** To be called in `register`: actions, panels and columns are built from it in `bootstrap`. */
  govern(types: GovernedTypes): void;
  governed(): GovernedTypes;
}

export const createEditorialApis = (): EditorialApis => {
  let governed: GovernedTypes = {};
  return {
    govern: (types) => {
      governed = types;
    },
    governed: () => governed,
  };
};

/** Strapi keeps the apis of plugins untyped: this and the next function are the adapters to them. */
export const editorialApis = (app: Pick<StrapiApp, 'getPlugin'>): EditorialApis =>
  app.getPlugin('editorial').apis as unknown as EditorialApis;

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

export const contentManagerApis = (app: Pick<StrapiApp, 'getPlugin'>): ContentManagerApis =>
  app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
