import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { aroundStock, bodyOf, paramsOf, type StockAction } from '../../../../../strapi-edge';
import { notFound } from '../domain/desk-refusals';
import { rowIdOf } from '../domain/row-id';
import { requireOpenThings } from './closed-media';
import { FILE, FOLDER, folderIn, type MediaRulesPorts } from './media-owner';
import { requireSameOwner } from './media-rules';
import { ROW_ID } from './sent-row-id';

const ids = z
  .array(ROW_ID)
  .nullish()
  .transform((sent) => sent ?? []);
const FORM = z.looseObject({}).catch({});
const ADDRESS = z.object({ id: ROW_ID });
const MOVE = z.object({ fileIds: ids, folderIds: ids, destinationFolderId: ROW_ID.nullish() });

/**
 * Strapi moves files and folders in transactions of its own making, by the ids it is sent. What they name is looked at
 * before: all of it must be within reach, and of the partnership whose folder it goes into. To be called in `register`.
 */
export const guardMediaMoves = (ports: MediaRulesPorts): void => {
  const checked = (check: typeof checkMove) => async (ctx: Context, stock: StockAction) => {
    await check(ports, ctx);
    return await stock(ctx);
  };
  aroundStock(ports.strapi, { controller: 'plugin::upload.admin-folder-file', names: ['moveMany'] }, checked(checkMove));
  aroundStock(ports.strapi, { controller: 'plugin::upload.admin-folder', names: ['update'] }, checked(checkFolder));
  findNoOddFolders(ports.strapi);
};

interface Folders {
  exists: (where?: Readonly<Record<string, unknown>>) => Promise<boolean>;
}

/**
 * Strapi looks for folders from within the checks of its forms. Where the database cannot read an id there, the request is never
 * answered, and Node ends the process.
 */
const findNoOddFolders = (strapi: Core.Strapi): void => {
  const folders = strapi.plugin('upload').service<Folders>('folder');
  const { exists } = folders;
  folders.exists = async (where = {}) => ![where['id'], where['parent']].some(isOddId) && (await exists(where));
};

/** Strapi asks for any folder but that of the address by `{ $ne }`, when it looks whether a name is taken. */
const ANY_BUT = z.strictObject({ $ne: ROW_ID });

const isOddId = (sent: unknown): boolean =>
  sent !== null && sent !== undefined && rowIdOf(sent) === null && !ANY_BUT.safeParse(sent).success;

/** What a list of the media library may bring along; anything else leads to documents, or to people. */
const BROUGHT_ALONG = ['folder', 'parent', 'children', 'files'];

/**
 * Lists of files and folders bring along only folders and files: through `related` a file that two share would show the
 * words of a block it stands in elsewhere. To be called in `register`.
 */
export const guardMediaLists = (strapi: Core.Strapi): void => {
  for (const controller of ['plugin::upload.admin-file', 'plugin::upload.admin-folder']) {
    aroundStock(strapi, { controller, names: ['find', 'findOne'] }, (ctx, stock) => {
      dropPrying(ctx);
      return stock(ctx);
    });
  }
};

const dropPrying = (ctx: Context): void => {
  const { populate, ...query } = ctx.query;
  if (populate !== undefined && !bringsOnlyMedia(populate)) ctx.query = query;
};

/** At every depth; all of a folder (`parent: '*'`, as the media library asks) is folders, files and colleagues. */
const bringsOnlyMedia = (populate: unknown): boolean => {
  if (typeof populate === 'string') return populate.split(',').every((name) => BROUGHT_ALONG.includes(name));
  if (Array.isArray(populate)) return populate.every(bringsOnlyMedia);
  if (typeof populate !== 'object' || populate === null) return false;
  return Object.entries(populate).every(
    ([name, inner]) => BROUGHT_ALONG.includes(name) && (name === 'parent' ? bringsParents(inner) : bringsInner(inner)),
  );
};

const bringsParents = (inner: unknown): boolean => inner === '*' || bringsInner(inner);

const bringsInner = (inner: unknown): boolean => {
  if (typeof inner !== 'object' || inner === null) return true;
  return !('populate' in inner) || bringsOnlyMedia(inner.populate);
};

const checkMove = async (ports: MediaRulesPorts, ctx: Context): Promise<void> => {
  await ports.actingOnes.current();
  const sent = MOVE.safeParse(bodyOf(ctx));
  if (!sent.success) throw notFound();
  const { fileIds, folderIds, destinationFolderId: folder } = sent.data;
  const moved = [...fileIds.map((id) => ({ uid: FILE, id })), ...folderIds.map((id) => ({ uid: FOLDER, id }))];
  if (typeof folder === 'number') await requireThere(ports.strapi, { uid: FOLDER, id: folder });
  for (const { uid, id } of moved) {
    await requireThere(ports.strapi, { uid, id });
    await requireOpenThings(ports, { uid, where: { id } });
    if (typeof folder === 'number') await requireSameOwner(ports, { uid, where: { id }, folder });
  }
};

const checkFolder = async ({ strapi, actingOnes }: MediaRulesPorts, ctx: Context): Promise<void> => {
  await actingOnes.current();
  const asked = ADDRESS.safeParse(paramsOf(ctx));
  if (!asked.success) throw notFound();
  folderIn(FOLDER, FORM.parse(bodyOf(ctx)));
  await requireThere(strapi, { uid: FOLDER, id: asked.data.id });
};

const requireThere = async (strapi: Core.Strapi, { uid, id }: { readonly uid: string; readonly id: number }): Promise<void> => {
  if ((await strapi.db.query(uid).count({ where: { id } })) === 0) throw notFound();
};
