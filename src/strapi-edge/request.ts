import type { Context } from 'koa';

// Strapi's router and body parser put these on Koa's context, whose types do not know them.

/** The named parts of the address, unparsed. */
export const paramsOf = (ctx: Context): unknown => (ctx as unknown as { readonly params: unknown }).params;

/** What was sent, unparsed; undefined when nothing was. */
export const bodyOf = (ctx: Context): unknown => (ctx.request as { readonly body?: unknown }).body;

/** Has whoever answers read something else than what was sent. */
export const sendInstead = (ctx: Context, body: unknown): void => {
  (ctx.request as { body?: unknown }).body = body;
};
