import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

/** Nothing inline, nothing from elsewhere but what a script here fetched (pictures for practitioners), in no frame; and no address of these pages goes to anybody. */
const HEADERS = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};

const PAGES = ['sign-in', 'ask', 'invitation', 'forgotten', 'password'] as const;

/** Serves `/practitioners/sign-in` and the other PAGES from `public/practitioners`; the scripts beside them are served as they are. */
export const servePractitionerPages = (strapi: Core.Strapi): void => {
  const page = (name: (typeof PAGES)[number]): Core.MiddlewareHandler => {
    const file = path.join(strapi.dirs.static.public, 'practitioners', `${name}.html`);
    return async (ctx) => {
      const html = await readFile(file, 'utf8');
      ctx.set(HEADERS);
      ctx.type = 'html';
      ctx.body = html;
    };
  };
  const toSignIn: Core.MiddlewareHandler = (ctx) => {
    ctx.redirect('/practitioners/sign-in');
  };
  strapi.server.routes([
    ...PAGES.map((name) => ({
      method: 'GET' as const,
      path: `/practitioners/${name}`,
      handler: page(name),
      config: { auth: false as const },
    })),
    { method: 'GET', path: '/practitioners', handler: toSignIn, config: { auth: false } },
  ]);
};
