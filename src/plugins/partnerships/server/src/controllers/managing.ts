import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { notManaged } from '../../../contract';
import { adminRequest } from '../adapters/admin-request';
import { findManager } from '../adapters/managers';
import { createPartnershipDirectory } from '../adapters/partnership-directory';
import { requireManages } from '../application/lock-for';
import type { Manager } from '../application/ports';

export interface Managing {
  readonly manager: Manager;
  /** Global id; the manager manages it. */
  readonly partnership: string;
}

/** An answer for those who manage the partnership of the address. To everybody else the partnership does not exist. */
export const managing =
  (strapi: Core.Strapi, answer: (managing: Managing, ctx: Context) => Promise<unknown>) =>
  async (ctx: Context): Promise<void> => {
    const manager = await findManager(strapi, adminRequest.userId(ctx));
    const wanted = adminRequest.partnership(ctx);
    const [found] = await createPartnershipDirectory(strapi).named([wanted]);
    if (!found) throw notManaged();
    requireManages(manager, found.id);
    const data = await answer({ manager, partnership: found.id }, ctx);
    if (data === undefined) ctx.status = 204;
    else ctx.body = { data };
  };
