import type { Core } from '@strapi/strapi';

import { OWN_SELF, type WalledType, type WalledTypes } from '../../../../contract';
import type { Owners } from '../../domain/owners';

type Row = Readonly<Record<string, unknown>>;

/** To be run as system: whoever asks has yet to show that the document is theirs. */
export const readOwners = async (strapi: Core.Strapi, uid: string, asked: { type: WalledType; documentId: string }): Promise<Owners> => {
  const { type, documentId } = asked;
  const row = (await strapi.db.query(uid).findOne({ where: { documentId } as never, populate: populateOf(type) as never })) as Row | null;
  return row ? type.owners.map((path) => globalIdAt(row, path)) : [];
};

/** The same by type, of any document; none of what is outside the wall. */
export const createOwnersOf =
  (strapi: Core.Strapi, types: WalledTypes) =>
  async ({ uid, documentId }: { readonly uid: string; readonly documentId: string }): Promise<Owners> => {
    const type = Object.hasOwn(types, uid) ? types[uid] : undefined;
    return type ? await readOwners(strapi, uid, { type, documentId }) : [];
  };

const populateOf = ({ owners }: WalledType): object => {
  const populate: Record<string, { populate?: Record<string, boolean> } | boolean> = {};
  for (const path of owners) {
    const [first = '', second] = path.split('.');
    if (path === OWN_SELF) continue;
    const deeper = populate[first];
    populate[first] =
      second === undefined ? true : { populate: { ...(typeof deeper === 'object' ? deeper.populate : {}), [second]: true } };
  }
  return populate;
};

const globalIdAt = (row: Row, path: string): string | null => {
  let end: unknown = row;
  if (path !== OWN_SELF) for (const step of path.split('.')) end = isRow(end) ? end[step] : null;
  return isRow(end) && typeof end.globalId === 'string' ? end.globalId : null;
};

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
