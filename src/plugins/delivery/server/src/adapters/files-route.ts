import type { Core } from '@strapi/strapi';

import { fileTypeOf, type FileType, planFileResponse } from '../../../../../kernel';
import type { KnownReader } from '../../../../partnerships/contract';
import type { FileCatalogue, FileName } from '../application/files-ports';
import { HttpError } from '../graphql/http/http-error';
import type { IdentifyReader } from '../graphql/http/identify-reader';

import type { ServedFolder } from './files-folder';

interface RouteParts {
  readonly folder: ServedFolder;
  readonly catalogue: FileCatalogue;
  readonly identify: IdentifyReader;
  /** Tries to copy again a shown file whose copy is missing; says whether it is there now. */
  readonly bringBack: (file: FileName) => Promise<boolean>;
}

type Context = Parameters<Core.MiddlewareHandler>[0];

const NAME = /^([0-9a-f]{64})(\.[a-z0-9]{1,8})$/;

/** Short, although a name never changes its meaning: what is withdrawn must not live on in caches. */
const CACHE_CONTROL = 'public, max-age=300, must-revalidate';

const UNKNOWN = 'There is no such file here.\n';
const LOST = 'This file is public, but cannot be given out at the moment. Please try again later.\n';
const GONE = 'This file is no longer public: the partnership that published it has withdrawn or replaced it.\n';

/**
 * `GET /files/<sha256><extension>`: a file that some published document shows, from every site, to everybody who sees the
 * document: an address alone opens nothing that is for practitioners. Pictures in place, all else as a download; single ranges
 * for players. 410 for what was public once, 503 for what is public
 * and cannot be brought back, 404 for everything else.
 */
export const createPublishedFilesRoute =
  ({ folder, catalogue, identify, bringBack }: RouteParts): Core.MiddlewareHandler =>
  async (ctx) => {
    allowEverySite(ctx);
    const reader = await readerOrRefusal(ctx, identify);
    if (!reader) return;
    if (reader.forServersOnly) forbidBrowsers(ctx);
    const { name } = ctx.params as { readonly name: string };
    const file = parseName(name);
    const standing = file && (await catalogue.find(file, reader.partnerships));
    if (!file || standing?.kind !== 'shown') {
      answerInWords(ctx, standing?.kind === 'gone' ? 410 : 404);
      return;
    }
    const handle = (await folder.open(name)) ?? ((await bringBack(file)) ? await folder.open(name) : null);
    if (!handle) {
      answerInWords(ctx, 503);
      return;
    }
    ctx.set({ 'Cache-Control': standing.restricted ? 'private, no-store' : CACHE_CONTROL, ETag: `"${file.sha256}"` });
    await answerWithFile(ctx, { file, name: standing.name, handle });
  };

interface FoundFile {
  readonly file: FileName & { readonly type: FileType };
  readonly name: string;
  readonly handle: NonNullable<Awaited<ReturnType<ServedFolder['open']>>>;
}

const answerWithFile = async (ctx: Context, { file, name, handle }: FoundFile): Promise<void> => {
  ctx.status = 200;
  if (ctx.fresh) {
    await handle.close();
    ctx.status = 304;
    return;
  }
  const { size: bytes } = await handle.stat();
  const { status, headers, part } = planFileResponse({ type: file.type, name, bytes, range: ctx.get('Range') });
  ctx.status = status;
  // The body first: Koa takes its length from what is set after it.
  ctx.body = part ? handle.createReadStream(part) : '';
  ctx.set(headers);
  if (!part) await handle.close();
};

/** Who asks; null when the credential is refused, and the answer is on its way. Without one, nothing is looked up or counted. */
const readerOrRefusal = async (
  ctx: Context,
  identify: IdentifyReader,
): Promise<Pick<KnownReader, 'partnerships' | 'forServersOnly'> | null> => {
  if (ctx.req.headers.authorization === undefined) return EVERYBODY;
  try {
    return await identify(ctx.req, ctx.ip);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const { status, code, message, headers } = error;
    if (error.forServersOnly) forbidBrowsers(ctx);
    ctx.status = status;
    ctx.set({ ...headers, 'Cache-Control': 'no-store' });
    ctx.body = { errors: [{ message, extensions: { code } }] };
    return null;
  }
};

const EVERYBODY = { partnerships: [], forServersOnly: false } as const;

const parseName = (name: string): (FileName & { readonly type: FileType }) | null => {
  const [, sha256, extension] = NAME.exec(name) ?? [];
  const type = extension && fileTypeOf(extension);
  return sha256 && type ? { sha256, extension, type } : null;
};

/** Strapi's own CORS settings are for the admin's address; these files are for partner sites. */
const allowEverySite = (ctx: Context): void => {
  ctx.remove('Access-Control-Allow-Credentials');
  ctx.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
  ctx.vary('Authorization');
};

const forbidBrowsers = (ctx: Context): void => {
  ctx.remove('Access-Control-Allow-Origin');
  ctx.set('Cross-Origin-Resource-Policy', 'same-origin');
};

const WORDS = { 404: UNKNOWN, 410: GONE, 503: LOST } as const;

const answerInWords = (ctx: Context, status: keyof typeof WORDS): void => {
  ctx.status = status;
  ctx.set('Cache-Control', 'no-cache');
  ctx.type = 'text/plain; charset=utf-8';
  if (status === 503) ctx.set('Retry-After', '600');
  ctx.body = WORDS[status];
};
