import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { keepRefusal } from '../refusals/adapters/keep-refusal';
import { attemptedAct } from '../refusals/attempted-act';
import { plainAnswer } from '../refusals/plain-answer';

const REFUSED = z.object({
  data: z.null(),
  error: z.object({ status: z.number(), name: z.string(), message: z.string(), details: z.looseObject({}).nullish() }),
});

/**
 * Every refusal leaves with a stable `details.code`, whoever below made it, and with words where Strapi has none; so it is here that
 * the audit trail hears of them. Stands around `strapi::errors`.
 */
const codeAnswers =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (ctx, next) => {
    await next();
    const refused = REFUSED.safeParse(ctx.body);
    if (!refused.success) return;
    const { error } = refused.data;
    const known = error.details?.['code'];
    if (typeof known === 'string') return keepRefusal(strapi, ctx, { code: known, message: error.message });
    const plain = plainAnswer(error.status, error.message, attemptedAct(ctx.method, ctx.path).act);
    if (!plain) return;
    const { status } = ctx;
    ctx.body = { data: null, error: { ...error, message: plain.message, details: { ...error.details, code: plain.code } } };
    ctx.status = status;
    await keepRefusal(strapi, ctx, plain);
  };

export default codeAnswers;
