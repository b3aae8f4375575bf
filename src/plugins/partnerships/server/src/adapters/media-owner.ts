import type { Core } from '@strapi/strapi';

import { linkUnknown } from '../domain/desk-refusals';
import { linkedIds, namesNoRow } from '../domain/linked-ids';
import { uploadOwnerMissing } from '../domain/media-refusals';
import { soleOwner } from '../domain/sole-owner';
import type { Acting, ActingOnes } from './wall/acting';

export const FILE = 'plugin::upload.file';
export const FOLDER = 'plugin::upload.folder';

export interface MediaRulesPorts {
  readonly strapi: Core.Strapi;
  readonly actingOnes: ActingOnes;
  readonly partnershipUid: string;
}

/** The field that names whose a file is, and who may use it too, or whose a folder is. */
export const ownerField = (uid: string): string => (uid === FILE ? 'partnerships' : 'partnership');

/** What people call it. */
export const nameOf = (uid: string): string => (uid === FILE ? 'file' : 'folder');

/** The id of the folder a new file or folder goes into; null for the top. Throws `link.unknown` for what is no id. */
export const folderIn = (uid: string, data: Readonly<Record<string, unknown>> | undefined): number | null => {
  const name = uid === FILE ? 'folder' : 'parent';
  const value = data?.[name];
  if (namesNoRow(value)) throw linkUnknown(name);
  return linkedIds(value)[0] ?? null;
};

/** The row of the partnership that owns a folder within reach; null for none. */
export const ownerOfFolder = async (strapi: Core.Strapi, id: number | null): Promise<number | null> => {
  if (id === null) return null;
  const folder: unknown = await strapi.db.query(FOLDER).findOne({ where: { id }, populate: { partnership: { select: ['id'] } } as never });
  return ((folder as { readonly partnership?: { readonly id: number } | null } | null)?.partnership ?? null)?.id ?? null;
};

/** Of what is put into no folder: the one that is worked in. Refuses `upload.owner-missing` where several could be meant. */
export const chosenOwner = ({ scope }: Acting): number => {
  const grant = scope.kind === 'staff' ? soleOwner(scope) : null;
  if (!grant) throw uploadOwnerMissing();
  return grant.row;
};
