import type { Core } from '@strapi/strapi';

import type { MediaService, StoredFileRow } from '../../plugins/partnerships/contract';
import type { UploadService } from '../guarded-service';

/** The part of Strapi's file and folder services through which several are deleted at once. */
export interface Deleting {
  deleteByIds(ids?: readonly unknown[]): Promise<unknown>;
}

const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';

/** Keeps a file that some document holds from being deleted. */
export const keepingUsedFiles = <S extends UploadService>(strapi: Core.Strapi, service: S): S => ({
  ...service,
  remove: async (file: StoredFileRow, ...rest: unknown[]) => {
    await mediaOf(strapi).requireUnused([file]);
    return service.remove(file, ...rest);
  },
});

/** All of a selection is looked at before any of it is deleted. */
export const keepingUsedSelections = <S extends Deleting>(strapi: Core.Strapi, service: S): S => ({
  ...service,
  deleteByIds: async (ids: readonly unknown[] = []) => {
    await mediaOf(strapi).requireUnused(await filesWhere(strapi, { id: { $in: ids } }));
    return service.deleteByIds(ids);
  },
});

/** All that lies in the folders is looked at before any of it is deleted. */
export const keepingUsedFolders = <S extends Deleting>(strapi: Core.Strapi, service: S): S => ({
  ...service,
  deleteByIds: async (ids: readonly unknown[] = []) => {
    const folders = (await strapi.db.query(FOLDER).findMany({ where: { id: { $in: ids } } as never, select: ['path'] })) as readonly {
      readonly path: string;
    }[];
    const inside = folders.flatMap(({ path }) => [{ folderPath: path }, { folderPath: { $startsWith: `${path}/` } }]);
    if (inside.length > 0) await mediaOf(strapi).requireUnused(await filesWhere(strapi, { $or: inside }));
    return service.deleteByIds(ids);
  },
});

const filesWhere = async (strapi: Core.Strapi, where: object): Promise<readonly StoredFileRow[]> =>
  (await strapi.db.query(FILE).findMany({ where: where as never, select: ['id', 'name'] })) as readonly StoredFileRow[];

const mediaOf = (strapi: Core.Strapi): MediaService => strapi.plugin('partnerships').service<MediaService>('media');
