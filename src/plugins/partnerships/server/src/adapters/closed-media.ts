import { z } from 'zod';

import { partnershipClosed, partnershipStill } from '../domain/desk-refusals';
import { FILE, folderIn, type MediaRulesPorts, ownerField, ownerOfFolder } from './media-owner';

interface Things {
  readonly uid: string;
  readonly where: unknown;
}

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

/** Refuses `partnership.closed` for files and folders within reach that only closed partnerships own: they stay as they are. */
export const requireOpenThings = async ({ strapi, actingOnes }: MediaRulesPorts, { uid, where }: Things): Promise<void> => {
  const reached = rows.parse(await strapi.db.query(uid).findMany({ where: where as never, select: ['id'] as never }));
  if (reached.length === 0) return;
  const field = ownerField(uid);
  const asked = { where: { id: { $in: reached.map(({ id }) => id) } }, populate: { [field]: { select: ['id', 'closedOn'] } } };
  const found = await actingOnes.asSystem('whether its partnership is closed', () => strapi.db.query(uid).findMany(asked as never));
  for (const row of found as readonly Readonly<Record<string, unknown>>[]) {
    const owners = z.array(owner).parse([row[field]].flat().filter((each) => each !== null && each !== undefined));
    if (owners.length > 0 && owners.every(({ closedOn }) => closedOn !== null)) throw partnershipStill(nameOf(uid));
  }
};

/**
 * Strapi writes the bytes of a file before it saves what it knows of it. So the same is asked before, and no byte of a
 * closed partnership's file is replaced. To be called in `register`.
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
      await requireOpenThings(ports, { uid: FILE, where: { id } });
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

const rows = z.array(z.object({ id: z.number() }));
const owner = z.object({ id: z.number(), closedOn: z.unknown() });

const requireOpenFolder = async (ports: MediaRulesPorts, info: unknown): Promise<void> => {
  const folder = await ownerOfFolder(ports.strapi, folderIn(FILE, isRecord(info) ? info : undefined));
  if (folder !== null) await requireOpenOwner(ports, { uid: FILE, owner: folder });
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isStaff = async ({ actingOnes }: MediaRulesPorts): Promise<boolean> => (await actingOnes.current()).scope.kind === 'staff';

const nameOf = (uid: string): string => (uid === FILE ? 'file' : 'folder');
