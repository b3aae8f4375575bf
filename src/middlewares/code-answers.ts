import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { plainAnswer } from '../refusals/plain-answer';

const REFUSED = z.object({
  data: z.null(),
  error: z.object({ status: z.number(), name: z.string(), message: z.string(), details: z.looseObject({}).nullish() }),
});

/** Every refusal leaves with a stable `details.code`, whoever below made it, and with words where Strapi has none. Stands around `strapi::errors`. */
const codeAnswers = (): Core.MiddlewareHandler => async (ctx, next) => {
  await next();
  const refused = REFUSED.safeParse(ctx.body);
  if (!refused.success) return;
  const { error } = refused.data;
  const plain = typeof error.details?.['code'] === 'string' ? null : plainAnswer(error.status, error.message);
  if (!plain) return;
  const { status } = ctx;
  ctx.body = { data: null, error: { ...error, message: plain.message, details: { ...error.details, code: plain.code } } };
  ctx.status = status;
};

export default codeAnswers;
