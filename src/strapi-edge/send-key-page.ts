import type { Context } from 'koa';

/** Nothing runs, nothing comes from elsewhere, in no frame; kept in no cache, and its address is told to no page opened from here. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
};

/** Answers with a page whose address is a key. */
export const sendKeyPage = (ctx: Context, status: number, markup: string): void => {
  ctx.set(HEADERS);
  ctx.status = status;
  ctx.type = 'html';
  ctx.body = markup;
};
