import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../../kernel';
import { transactKeys } from '../adapters/key-tables';
import { createPartnershipDirectory } from '../adapters/partnership-directory';
import { createStaffNames } from '../adapters/staff-names';
import { createSiteKeys, type SiteKeys } from '../application/site-keys';

import type { Acts } from './acts';

/** Puts the keys of websites together. */
export const siteKeysService = ({ strapi }: { strapi: Core.Strapi }): SiteKeys =>
  createSiteKeys({
    transact: transactKeys(strapi, strapi.plugin('partnerships').service<Acts>('acts').tell),
    partnerships: createPartnershipDirectory(strapi),
    staff: createStaffNames(strapi),
    clock: systemClock,
  });
