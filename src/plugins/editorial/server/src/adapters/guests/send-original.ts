import type { Readable } from 'node:stream';

import type { Context } from 'koa';

import { fileTypeOf, planFileResponse } from '../../../../../../kernel';
import type { FoundFile } from '../../domain/stored-files';

/** Answers with a private original, to one reader and for no cache: pictures in place, all else as a download; 404 when it is lost. */
export const sendOriginal = (ctx: Context, { extension, name, bytes }: Omit<FoundFile, 'upload'>, content: Readable | null): void => {
  const type = fileTypeOf(extension);
  if (!type || !content) {
    content?.destroy();
    ctx.status = 404;
    return;
  }
  const { headers } = planFileResponse({ type, name, bytes, range: '' });
  ctx.status = 200;
  ctx.body = content;
  ctx.set({ ...headers, 'Accept-Ranges': 'none', 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' });
};
