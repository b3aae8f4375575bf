import { allows } from '../domain/access';
import { folderOfAnother, roleNotEnough, uploadOwnerMissing } from '../domain/media-refusals';
import { soleOwner } from '../domain/sole-owner';
import { requireOpenOwner, requireOpenThings } from './closed-media';
import { FILE, FOLDER, folderIn, type MediaRulesPorts, ownerField, ownerOfFolder } from './media-owner';
import type { Acting } from './wall/acting';

type Data = Record<string, unknown>;
interface Event {
  readonly model: { readonly uid: string };
  readonly params: { data?: Data; where?: unknown };
}

/**
 * Files and folders of the media library belong to a partnership: that of the folder they are put into, else the one
 * that is worked in. What is out of reach the wall hides; these rules give new things their owner and ask for the role.
 */
export const mediaRules = (ports: MediaRulesPorts) => ({
  models: [FILE, FOLDER],
  async beforeCreate({ model, params }: Event): Promise<void> {
    const acting = await ports.actingOnes.current();
    if (acting.scope.kind === 'system') return;
    const owner = (await ownerOfFolder(ports.strapi, folderIn(model.uid, params.data))) ?? chosenOwner(acting);
    await requireOpenOwner(ports, { uid: model.uid, owner });
    params.data = { ...params.data, [ownerField(model.uid)]: [owner] };
  },
  async beforeUpdate({ model, params }: Event): Promise<void> {
    const acting = await ports.actingOnes.current();
    if (acting.scope.kind === 'system') return;
    await requireOpenThings(ports, { uid: model.uid, where: params.where });
    const { [ownerField(model.uid)]: _owner, ...data } = params.data ?? {};
    params.data = data;
    const folder = folderIn(model.uid, data);
    if (folder !== null) await requireSameOwner(ports, { uid: model.uid, where: params.where, folder });
  },
  beforeDelete: (event: Event) => requireDeletion(ports, event),
  beforeDeleteMany: (event: Event) => requireDeletion(ports, event),
});

const chosenOwner = ({ scope }: Acting): number => {
  const grant = scope.kind === 'staff' ? soleOwner(scope) : null;
  if (!grant) throw uploadOwnerMissing();
  return grant.row;
};

/** A folder holds the things of one partnership: whoever moves a folder moves all that is in it. */
export const requireSameOwner = async (
  ports: MediaRulesPorts,
  { uid, where, folder }: { readonly uid: string; readonly where: unknown; readonly folder: number },
): Promise<void> => {
  const field = ownerField(uid);
  const row = (await ports.strapi.db
    .query(uid)
    .findOne({ where: where as never, populate: { [field]: { select: ['id'] } } as never })) as Data | null;
  const owners = [row?.[field]].flat() as readonly ({ readonly id: number } | null | undefined)[];
  const target = await ownerOfFolder(ports.strapi, folder);
  if (row && !owners.some((owner) => owner?.id === target)) throw folderOfAnother();
  if (target !== null) await requireOpenOwner(ports, { uid, owner: target });
};

/** Whoever is only a contributor of all who own it may not delete it. */
export const requireDeletion = async (ports: MediaRulesPorts, { model: { uid }, params }: Event): Promise<void> => {
  const { scope } = await ports.actingOnes.current();
  if (scope.kind === 'system') return;
  await requireOpenThings(ports, { uid, where: params.where });
  const field = ownerField(uid);
  const populate = { [field]: { select: ['globalId'] } };
  const rows = (await ports.strapi.db
    .query(uid)
    .findMany({ where: params.where as never, populate: populate as never })) as readonly Data[];
  for (const row of rows) {
    const owners = ([row[field]].flat() as readonly ({ readonly globalId: string } | null | undefined)[]).flatMap(
      (owner) => owner?.globalId ?? [],
    );
    if (!allows(scope, 'delete', owners)) throw roleNotEnough('delete files');
  }
};
