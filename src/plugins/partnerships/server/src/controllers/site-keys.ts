import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { adminRequest } from '../adapters/admin-request';
import { findManager } from '../adapters/managers';
import { createPartnershipDirectory } from '../adapters/partnership-directory';
import type { SiteKeys } from '../application/site-keys';

import { managing } from './managing';

/** The HTTP edge of site keys (contract/site-keys.ts). */
export const siteKeysController = ({ strapi }: { strapi: Core.Strapi }) => {
  const keys = () => strapi.plugin('partnerships').service<SiteKeys>('site-keys');
  return {
    managed: async (ctx: Context) => {
      const manager = await findManager(strapi, adminRequest.userId(ctx));
      const all = await createPartnershipDirectory(strapi).all();
      ctx.body = { data: all.filter(({ id }) => manager.manages(id)) };
    },
    list: managing(strapi, ({ manager, partnership }) => keys().list(manager, partnership)),
    create: managing(strapi, ({ manager, partnership }, ctx) => keys().create(manager, partnership, adminRequest.newKey(ctx))),
    rotate: managing(strapi, ({ manager, partnership }, ctx) =>
      keys().rotate(manager, { partnership, keyId: adminRequest.keyId(ctx) }, adminRequest.rotation(ctx)),
    ),
    revoke: managing(strapi, ({ partnership }, ctx) => keys().revoke({ partnership, keyId: adminRequest.keyId(ctx) })),
  };
};
