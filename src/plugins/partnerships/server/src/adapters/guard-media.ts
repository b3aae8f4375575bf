import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Context } from 'koa';
import { z } from 'zod';

import { subjectUnknown } from '../../../../../kernel';
import { aroundStock, bodyOf, holdFolders, paramsOf, type StockAction } from '../../../../../strapi-edge';
import type { MediaService } from '../../../contract';
import { bringsOnlyMedia } from '../domain/media-look';
import { rowIdOf } from '../domain/row-id';
import { requireRoleAtHome } from './media-home';
import { FILE, FOLDER, folderIn, type MediaRulesPorts } from './media-owner';
import { requireDeletion, requireSameOwner } from './media-rules';
import { ROW_ID } from './sent-row-id';

const ids = z
  .array(ROW_ID)
  .nullish()
  .transform((sent) => sent ?? []);
const FORM = z.looseObject({}).catch({});
const ADDRESS = z.object({ id: ROW_ID });
interface GuardPorts extends MediaRulesPorts {
  readonly requireUnused: MediaService['requireUnused'];
}

const SELECTED = z.object({ fileIds: ids, folderIds: ids });
const MOVE = SELECTED.extend({ destinationFolderId: ROW_ID.nullish() });
const CHANGES = z.object({ updates: z.array(z.object({ id: ROW_ID, fileInfo: FORM })) });

/**
 * Strapi moves files and folders in transactions of its own making, by the ids it is sent, and changes or deletes several one after
 * the other. What they name is looked at before: all of it must be within reach, and of the partnership whose folder it goes into;
 * else nothing is done. To be called in `register`.
 */
export const guardMediaMoves = (ports: GuardPorts): void => {
  const checked = (check: typeof checkDeletion) => async (ctx: Context, stock: StockAction) => {
    await check(ports, ctx);
    return await stock(ctx);
  };
  aroundStock(ports.strapi, { controller: 'plugin::upload.admin-folder-file', names: ['moveMany'] }, checked(checkMove));
  aroundStock(ports.strapi, { controller: 'plugin::upload.admin-folder-file', names: ['deleteMany'] }, checked(checkDeletion));
  aroundStock(ports.strapi, { controller: 'plugin::upload.admin-file', names: ['destroy'] }, checked(checkDeletionOfOne));
  aroundStock(ports.strapi, { controller: 'plugin::upload.admin-upload', names: ['bulkUpdateFileInfo'] }, checked(checkChanges));
  aroundStock(ports.strapi, { controller: 'plugin::upload.admin-folder', names: ['update'] }, checked(checkFolder));
  findNoOddFolders(ports.strapi);
  makeFoldersInTurn(ports.strapi);
};

interface Folders {
  exists: (where?: Readonly<Record<string, unknown>>) => Promise<boolean>;
  create: (folder: unknown, options?: unknown) => Promise<unknown>;
}

/** Strapi numbers a new folder by those that are there: of two made at the same moment, the second would have the number of the first. */
const makeFoldersInTurn = (strapi: Core.Strapi): void => {
  const folders = strapi.plugin('upload').service<Folders>('folder');
  const { create } = folders;
  folders.create = (folder, options) =>
    strapi.db.transaction(async ({ trx }: { readonly trx: Knex }) => {
      await holdFolders(trx);
      return await create(folder, options);
    });
};

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

const checkMove = async (ports: MediaRulesPorts, ctx: Context): Promise<void> => {
  await ports.actingOnes.current();
  const sent = MOVE.safeParse(bodyOf(ctx));
  if (!sent.success) throw subjectUnknown();
  const { fileIds, folderIds, destinationFolderId: folder } = sent.data;
  const moved = [...fileIds.map((id) => ({ uid: FILE, id })), ...folderIds.map((id) => ({ uid: FOLDER, id }))];
  if (typeof folder === 'number') await requireThere(ports.strapi, { uid: FOLDER, id: folder });
  for (const { uid, id } of moved) {
    await requireThere(ports.strapi, { uid, id });
    await requireRoleAtHome(ports, { uid, where: { id } }, 'update');
    if (typeof folder === 'number') await requireSameOwner(ports, { uid, where: { id }, folder });
  }
};

const checkChanges = async (ports: MediaRulesPorts, ctx: Context): Promise<void> => {
  await ports.actingOnes.current();
  const sent = CHANGES.safeParse(bodyOf(ctx));
  if (!sent.success) throw subjectUnknown();
  for (const { id, fileInfo } of sent.data.updates) {
    await requireThere(ports.strapi, { uid: FILE, id });
    await requireRoleAtHome(ports, { uid: FILE, where: { id } }, 'update');
    const folder = folderIn(FILE, fileInfo);
    if (folder !== null) await requireSameOwner(ports, { uid: FILE, where: { id }, folder });
  }
};

/** Strapi deletes the files that are named before it looks at what the folders hold. */
const checkDeletion = async (ports: GuardPorts, ctx: Context): Promise<void> => {
  await ports.actingOnes.current();
  const sent = SELECTED.safeParse(bodyOf(ctx));
  if (!sent.success) throw subjectUnknown();
  const { fileIds, folderIds } = sent.data;
  for (const id of fileIds) await requireThere(ports.strapi, { uid: FILE, id });
  for (const id of folderIds) await requireThere(ports.strapi, { uid: FOLDER, id });
  const folders = { id: { $in: folderIds } };
  const files = { $or: [{ id: { $in: fileIds } }, ...(await inFolders(ports.strapi, folders))] };
  await requireDeletion(ports, { model: { uid: FOLDER }, params: { where: folders } });
  await requireDeletion(ports, { model: { uid: FILE }, params: { where: files } });
  await ports.requireUnused(NAMED.parse(await ports.strapi.db.query(FILE).findMany({ where: files, select: ['id', 'name'] })));
};

/** Strapi looks whether a file is in use before it looks whose it is. */
const checkDeletionOfOne = async (ports: MediaRulesPorts, ctx: Context): Promise<void> => {
  const asked = ADDRESS.safeParse(paramsOf(ctx));
  if (!asked.success) throw subjectUnknown();
  await requireDeletion(ports, { model: { uid: FILE }, params: { where: asked.data } });
};

const NAMED = z.array(z.object({ id: z.number(), name: z.string() }));
const PATHS = z.array(z.object({ path: z.string() }));

/** Conditions for what lies in folders, at every depth. */
const inFolders = async (strapi: Core.Strapi, where: object): Promise<readonly object[]> =>
  PATHS.parse(await strapi.db.query(FOLDER).findMany({ where, select: ['path'] })).flatMap(({ path }) => [
    { folderPath: path },
    { folderPath: { $startsWith: `${path}/` } },
  ]);

const checkFolder = async ({ strapi, actingOnes }: MediaRulesPorts, ctx: Context): Promise<void> => {
  await actingOnes.current();
  const asked = ADDRESS.safeParse(paramsOf(ctx));
  if (!asked.success) throw subjectUnknown();
  folderIn(FOLDER, FORM.parse(bodyOf(ctx)));
  await requireThere(strapi, { uid: FOLDER, id: asked.data.id });
};

const requireThere = async (strapi: Core.Strapi, { uid, id }: { readonly uid: string; readonly id: number }): Promise<void> => {
  if ((await strapi.db.query(uid).count({ where: { id } })) === 0) throw subjectUnknown();
};
