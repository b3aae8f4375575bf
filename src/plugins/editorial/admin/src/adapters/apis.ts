import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import type { PartnershipsAdmin } from '../../../../partnerships/contract/admin';
import type { EditorialAdmin } from '../../../contract/admin';
import type { GovernedTypes } from '../../../contract/governed-type';
import { createSaveWatch, type SaveWatch } from '../editing/save-watch';

/** The contract, and what the plugin keeps to itself. */
export interface EditorialApis extends EditorialAdmin {
  readonly governed: () => GovernedTypes;
  readonly saves: SaveWatch;
  /** This page's own name, by which the server tells apart somebody's tabs. */
  readonly tab: string;
}

export const createEditorialApis = (): EditorialApis => {
  let governed: GovernedTypes = {};
  return {
    govern: (types) => {
      governed = types;
    },
    governed: () => governed,
    saves: createSaveWatch(),
    tab: Math.random().toString(36).slice(2),
  };
};

/** Strapi keeps the apis of plugins untyped: this and the next functions are the adapters to them. */
export const editorialApis = (app: Pick<StrapiApp, 'getPlugin'>): EditorialApis =>
  app.getPlugin('editorial').apis as unknown as EditorialApis;

export const contentManagerApis = (app: Pick<StrapiApp, 'getPlugin'>): ContentManagerPlugin['config']['apis'] =>
  app.getPlugin('content-manager').apis as unknown as ContentManagerPlugin['config']['apis'];

/** The places of the content manager where components can be put. */
export const contentManagerZones = (app: Pick<StrapiApp, 'getPlugin'>): Pick<ReturnType<StrapiApp['getPlugin']>, 'injectComponent'> => {
  const plugin = app.getPlugin('content-manager');
  return { injectComponent: (...what) => plugin.injectComponent(...what) };
};

export const partnershipsApis = (app: Pick<StrapiApp, 'getPlugin'>): PartnershipsAdmin =>
  app.getPlugin('partnerships').apis as unknown as PartnershipsAdmin;
