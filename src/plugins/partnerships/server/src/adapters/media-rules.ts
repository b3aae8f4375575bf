import type { Core } from '@strapi/strapi';

import { allows } from '../domain/access';
import { folderOfAnother, roleNotEnough, uploadOwnerMissing } from '../domain/media-refusals';
import { soleOwner } from '../domain/sole-owner';
import type { Acting, ActingOnes } from './wall/acting';

export const FILE = 'plugin::upload.file';
export const FOLDER = 'plugin::upload.folder';

type Data = Record<string, unknown>;
interface Event {
  readonly model: { readonly uid: string };
  readonly params: { data?: Data; where?: unknown };
}

export interface MediaRulesPorts {
  readonly strapi: Core.Strapi;
  readonly actingOnes: ActingOnes;
}

/**
 * Files and folders of the media library belong to a partnership: that of the folder they are put into, else the one
 * that is worked in. What is out of reach the wall hides; these rules give new things their owner and ask for the role.
 */
export const mediaRules = ({ strapi, actingOnes }: MediaRulesPorts) => ({
  models: [FILE, FOLDER],
  async beforeCreate({ model, params }: Event): Promise<void> {
    const acting = await actingOnes.current();
    if (acting.scope.kind === 'system') return;
    const owner = (await ownerOfFolder(strapi, folderIn(model.uid, params.data))) ?? chosenOwner(acting);
    params.data = { ...params.data, [ownerField(model.uid)]: [owner] };
  },
  async beforeUpdate({ model, params }: Event): Promise<void> {
    const acting = await actingOnes.current();
    if (acting.scope.kind === 'system') return;
    const { [ownerField(model.uid)]: _owner, ...data } = params.data ?? {};
    params.data = data;
    const folder = folderIn(model.uid, data);
    if (folder !== null) await requireSameOwner({ strapi, actingOnes }, { uid: model.uid, where: params.where, folder });
  },
  beforeDelete: (event: Event) => requireDeletion({ strapi, actingOnes }, event),
  beforeDeleteMany: (event: Event) => requireDeletion({ strapi, actingOnes }, event),
});

const ownerField = (uid: string): string => (uid === FILE ? 'partnerships' : 'partnership');

/** The id of the folder a new file or folder goes into; null for the top. */
const folderIn = (uid: string, data: Data | undefined): number | null => {
  const value = data?.[uid === FILE ? 'folder' : 'parent'];
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  return typeof id === 'number' || (typeof id === 'string' && id !== '') ? Number(id) : null;
};

const ownerOfFolder = async (strapi: Core.Strapi, id: number | null): Promise<number | null> => {
  if (id === null) return null;
  const folder: unknown = await strapi.db.query(FOLDER).findOne({ where: { id }, populate: { partnership: { select: ['id'] } } as never });
  return ((folder as { readonly partnership?: { readonly id: number } | null } | null)?.partnership ?? null)?.id ?? null;
};

const chosenOwner = ({ scope }: Acting): number => {
  const grant = scope.kind === 'staff' ? soleOwner(scope) : null;
  if (!grant) throw uploadOwnerMissing();
  return grant.row;
};

/** A folder holds the things of one partnership: whoever moves a folder moves all that is in it. */
export const requireSameOwner = async (
  { strapi }: MediaRulesPorts,
  { uid, where, folder }: { readonly uid: string; readonly where: unknown; readonly folder: number },
): Promise<void> => {
  const field = ownerField(uid);
  const row = (await strapi.db
    .query(uid)
    .findOne({ where: where as never, populate: { [field]: { select: ['id'] } } as never })) as Data | null;
  const owners = [row?.[field]].flat() as readonly ({ readonly id: number } | null | undefined)[];
  const target = await ownerOfFolder(strapi, folder);
  if (row && !owners.some((owner) => owner?.id === target)) throw folderOfAnother();
};

/** Whoever is only a contributor of all who own it may not delete it. */
const requireDeletion = async ({ strapi, actingOnes }: MediaRulesPorts, { model: { uid }, params }: Event): Promise<void> => {
  const { scope } = await actingOnes.current();
  if (scope.kind === 'system') return;
  const field = ownerField(uid);
  const populate = { [field]: { select: ['globalId'] } };
  const rows = (await strapi.db.query(uid).findMany({ where: params.where as never, populate: populate as never })) as readonly Data[];
  for (const row of rows) {
    const owners = ([row[field]].flat() as readonly ({ readonly globalId: string } | null | undefined)[]).flatMap(
      (owner) => owner?.globalId ?? [],
    );
    if (!allows(scope, 'delete', owners)) throw roleNotEnough('delete files');
  }
};
