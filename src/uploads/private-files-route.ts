import path from 'node:path';

import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { fileTypeOf, planFileResponse } from '../kernel';
import type { PrivateFolder } from './private-folder';
import type { SignedAddresses } from './signed-address';
import { isStoredName } from './stored-name';

const REFUSED =
  'This address has expired or is not complete. Go back to the page in Concord where you found the file, reload it, and open the file again.\n';
const MISSING = 'This file is no longer in the media library.\n';

interface RouteParts {
  readonly folder: PrivateFolder;
  readonly addresses: SignedAddresses;
}

/**
 * `GET /private-files/:name?expires=…&signature=…`: a private file for whoever holds a signed address. 403 in words when it is
 * forged or has expired, 404 when the file is gone. Never kept by a cache.
 */
export const createPrivateFilesRoute =
  ({ folder, addresses }: RouteParts): Core.MiddlewareHandler =>
  async (ctx) => {
    const request = REQUEST.parse({ ...ctx.query, ...ctx.params });
    const { name } = request;
    ctx.set({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' });
    const type = fileTypeOf(path.extname(name));
    if (!type || !isStoredName(name) || !addresses.verify(request)) {
      answerInWords(ctx, 403, REFUSED);
      return;
    }
    const handle = await folder.open(name);
    if (!handle) {
      answerInWords(ctx, 404, MISSING);
      return;
    }
    const { size: bytes } = await handle.stat();
    const { status, headers, part } = planFileResponse({ type, name, bytes, range: ctx.get('Range') });
    ctx.status = status;
    // The body first: Koa takes its length from what is set after it.
    ctx.body = part ? handle.createReadStream(part) : '';
    ctx.set(headers);
    if (!part) await handle.close();
  };

/** Whatever is missing or doubled counts as empty, and then no signature fits. */
const REQUEST = z.object({ name: z.string().catch(''), expires: z.string().catch(''), signature: z.string().catch('') });

const answerInWords = (ctx: Parameters<Core.MiddlewareHandler>[0], status: number, words: string): void => {
  ctx.status = status;
  ctx.type = 'text/plain; charset=utf-8';
  ctx.body = words;
};
