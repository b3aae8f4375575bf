import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { COMMON_HEADERS, type Response } from '../graphql/http/respond';

/** The page loads its script and style from here and nothing from anywhere else, and cannot be framed. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page of the explorer, `public/graphql/index.html`; what it loads stands beside it and is served as any public file. */
export const readExplorerPage = (strapi: Core.Strapi): Response => ({
  status: 200,
  headers: {
    ...COMMON_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
  },
  body: readFileSync(path.join(strapi.dirs.static.public, 'graphql/index.html'), 'utf8'),
});
