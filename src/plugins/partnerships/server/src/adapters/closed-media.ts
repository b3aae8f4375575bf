import { partnershipClosed } from '../domain/desk-refusals';
import { requireRoleAtHome } from './media-home';
import { FILE, folderIn, type MediaRulesPorts, nameOf, ownerOfFolder } from './media-owner';

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
    if (await isStaff(ports)) for (const info of [sent.data?.fileInfo].flat()) await requireOpenFolder(ports, info);
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
  const folder = await ownerOfFolder(ports.strapi, folderIn(FILE, isRecord(info) ? info : undefined));
  if (folder !== null) await requireOpenOwner(ports, { uid: FILE, owner: folder });
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isStaff = async ({ actingOnes }: MediaRulesPorts): Promise<boolean> => (await actingOnes.current()).scope.kind === 'staff';
