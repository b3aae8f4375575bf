import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

const FILES = /^\/files\/[^/]+$/;

/** Lets scripts of other websites ask for files with the sign-in of a practitioner. Before Strapi's own CORS, which is for the admin. */
export const answerFilePreflights = (strapi: Core.Strapi): void => {
  strapi.server.use(async (context: Context, next: Next): Promise<void> => {
    if (context.method !== 'OPTIONS' || !FILES.test(context.path)) {
      await next();
      return;
    }
    context.status = 204;
    context.set({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'Authorization, Range',
      'Access-Control-Max-Age': '86400',
    });
  });
};
