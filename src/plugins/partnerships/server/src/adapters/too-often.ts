import createHttpError from 'http-errors';
import type { Context } from 'koa';

/** The refusal of who asks too often, in Strapi's error shape; the header is set apart, as Strapi drops those of errors. */
export const tooOften = (ctx: Context, seconds: number): Error => {
  ctx.set('Retry-After', String(seconds));
  const message = `You have tried this often. Please wait ${String(seconds)} seconds, then try again.`;
  return createHttpError(429, message, { details: { code: 'rate.exceeded' }, name: 'RateLimitError' });
};
