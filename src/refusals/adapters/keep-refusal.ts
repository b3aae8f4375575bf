import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import type { AuditService } from '../../plugins/editorial/contract';
import { attemptedAct } from '../attempted-act';

const SIGNED_IN = z.object({
  user: z.object({ id: z.number().int() }),
  auth: z.object({ strategy: z.object({ name: z.literal('admin') }) }),
});

const NOT_ALLOWED = 403;
const FAULTS = 500;

interface Answered {
  readonly code: string;
  readonly message: string;
}

/** Keeps in the audit trail what a member of staff wanted to do and was refused. Of looking, only what they may not look at. */
export const keepRefusal = async (strapi: Core.Strapi, ctx: Context, { code, message }: Answered): Promise<void> => {
  const staff = SIGNED_IN.safeParse(ctx.state);
  const attempt = attemptedAct(ctx.method, ctx.path);
  const isLooking = attempt.act === 'looked';
  if (!staff.success || ctx.status >= FAULTS || (isLooking && ctx.status !== NOT_ALLOWED)) return;
  await strapi
    .plugin('editorial')
    .service<AuditService>('audit')
    .refused({ ...attempt, actor: `staff:${staff.data.user.id}`, code, reason: message });
};
