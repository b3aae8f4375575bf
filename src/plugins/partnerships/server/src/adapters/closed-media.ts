import { partnershipClosed } from '../domain/desk-refusals';
import { requireRoleAtHome } from './media-home';
import { chosenOwner, FILE, folderIn, type MediaRulesPorts, nameOf, ownerOfFolder } from './media-owner';

/** Refuses `partnership.closed` for what is to go to a closed partnership (row): it gets no more files and folders. */
export const requireOpenOwner = async (
  ports: MediaRulesPorts,
  { uid, owner }: { readonly uid: string; readonly owner: number },
): Promise<void> => {
  const closed = await ports.actingOnes.asSystem('whether its partnership is closed', () =>
    ports.strapi.db.query(ports.partnershipUid).count({ where: { id: owner, closedOn: { $notNull: true } } }),
  );
  if (closed > 0) throw partnershipClosed(nameOf(uid));
};

/**
 * Strapi writes the bytes of a file before it saves what it knows of it. So the same is asked before, and no byte of
 * another's file, or of a closed partnership's, is replaced. To be called in `register`.
 */
export const refuseClosedUploads = (ports: MediaRulesPorts): void => {
  const uploads = ports.strapi.plugin('upload').service<Uploads>('upload');
  const { upload, replace } = uploads;
  uploads.upload = async (sent, options) => {
    const acting = await ports.actingOnes.current();
    if (acting.scope.kind === 'staff')
      for (const info of [sent.data?.fileInfo].flat())
        await requireOpenOwner(ports, { uid: FILE, owner: (await ownerOfFolder(ports.strapi, folderOf(info))) ?? chosenOwner(acting) });
    return await upload(sent, options);
  };
  uploads.replace = async (id, sent, options) => {
    if (await isStaff(ports)) {
      await requireRoleAtHome(ports, { uid: FILE, where: { id } }, 'update');
      await requireOpenFolder(ports, sent.data?.fileInfo);
    }
    return await replace(id, sent, options);
  };
};

interface Sent {
  readonly data?: { readonly fileInfo?: unknown };
}

interface Uploads {
  upload: (sent: Sent, options: unknown) => Promise<unknown>;
  replace: (id: unknown, sent: Sent, options: unknown) => Promise<unknown>;
}

const requireOpenFolder = async (ports: MediaRulesPorts, info: unknown): Promise<void> => {
  const owner = await ownerOfFolder(ports.strapi, folderOf(info));
  if (owner !== null) await requireOpenOwner(ports, { uid: FILE, owner });
};

const folderOf = (info: unknown): ReturnType<typeof folderIn> => folderIn(FILE, isRecord(info) ? info : undefined);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isStaff = async ({ actingOnes }: MediaRulesPorts): Promise<boolean> => (await actingOnes.current()).scope.kind === 'staff';
