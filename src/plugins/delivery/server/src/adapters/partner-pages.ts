import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { findPartnerPage, type PartnerPage } from '../application/find-partner-page';
import type { Reader } from '../application/reader';
import { fillPage, plainPage } from '../domain/partner-pages/fill-page';

/** Nothing inline, nothing from elsewhere. A partner site that follows the example can have the same. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/**
 * Serves the partner pages at `/sites` and below: the same HTML for every address, with the status, title and urgent
 * numbers that the read store knows. Their scripts then read GraphQL. `newReader` gives a reader for one request. While
 * the read store cannot answer, the HTML goes out with 503 and its own words, emergency numbers included.
 */
export const servePartnerPages = (strapi: Core.Strapi, newReader: () => Reader): void => {
  // Everything else in its folder is served as it is, by `strapi::public`.
  const template = path.join(strapi.dirs.static.public, 'sites/index.html');
  const handler: Core.MiddlewareHandler = async (ctx, next) => {
    // Slugs have no dot: an address with one is a file, such as /sites/site.js. At the name of none `strapi::public` fails.
    if (path.posix.extname(ctx.path) !== '' && !ctx.path.includes('%00')) {
      await next();
      return;
    }
    const page = await findOrGiveUp(strapi, () => findPartnerPage(newReader(), ctx.path));
    if (page?.kind === 'moved') {
      ctx.status = page.isForGood ? 301 : 302;
      // Asked again each time, even so: a partnership may go back to a name of its own, and browsers would go in circles.
      ctx.set('Cache-Control', 'no-cache');
      ctx.redirect(`${page.to}${ctx.search}`);
      return;
    }
    const html = await readFile(template, 'utf8');
    ctx.set({ 'Cache-Control': 'no-cache', 'Content-Security-Policy': POLICY });
    ctx.status = page?.status ?? 503;
    ctx.type = 'html';
    ctx.body = page?.facts ? fillPage(html, page.facts) : plainPage(html);
    // Strapi's settings of CORS are for the admin; for no origin at all they leave an empty header.
    ctx.remove('Access-Control-Allow-Origin');
    ctx.remove('Access-Control-Allow-Credentials');
  };
  strapi.server.routes(['/sites', '/sites/(.*)'].map((route) => ({ method: 'GET', path: route, handler, config: { auth: false } })));
};

const findOrGiveUp = async (strapi: Core.Strapi, find: () => Promise<PartnerPage>): Promise<PartnerPage | null> => {
  try {
    return await find();
  } catch (error) {
    strapi.log.error('A partner page is shown without what the read store knows.', error);
    return null;
  }
};
