import { folderOfAnother } from '../domain/media-refusals';
import { requireOpenOwner } from './closed-media';
import { homesOf, requireRoleAtHome } from './media-home';
import { chosenOwner, FILE, FOLDER, folderIn, type MediaRulesPorts, ownerField, ownerOfFolder } from './media-owner';

type Data = Record<string, unknown>;
interface Event {
  readonly model: { readonly uid: string };
  readonly params: { data?: Data; where?: unknown };
}

/**
 * Files and folders of the media library belong to a partnership: that of the folder they are put into, else the one
 * that is worked in. What is out of reach the wall hides; these rules give new things their owner and ask for the role there.
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
    await requireRoleAtHome(ports, { uid: model.uid, where: params.where }, 'update');
    const { [ownerField(model.uid)]: _owner, ...data } = params.data ?? {};
    params.data = data;
    const folder = folderIn(model.uid, data);
    if (folder !== null) await requireSameOwner(ports, { uid: model.uid, where: params.where, folder });
  },
  beforeDelete: (event: Event) => requireDeletion(ports, event),
  beforeDeleteMany: (event: Event) => requireDeletion(ports, event),
});

/** A folder holds the things of one partnership: whoever moves a folder moves all that is in it. */
export const requireSameOwner = async (
  ports: MediaRulesPorts,
  { uid, where, folder }: { readonly uid: string; readonly where: unknown; readonly folder: number },
): Promise<void> => {
  const row = (await ports.strapi.db.query(uid).findOne({ where: where as never, select: ['id'] as never })) as { id: number } | null;
  const home = row && (await homesOf(ports, uid, [row.id])).get(row.id);
  const target = await ownerOfFolder(ports.strapi, folder);
  if (row && home?.row !== target) throw folderOfAnother();
  if (target !== null) await requireOpenOwner(ports, { uid, owner: target });
};

/** Whoever is only a contributor where it is at home may not delete it. */
export const requireDeletion = async (ports: MediaRulesPorts, { model: { uid }, params: { where } }: Event): Promise<void> => {
  const { scope } = await ports.actingOnes.current();
  if (scope.kind === 'staff') await requireRoleAtHome(ports, { uid, where }, 'delete');
};
