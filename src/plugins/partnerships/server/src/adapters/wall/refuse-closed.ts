import type { Core, Modules } from '@strapi/strapi';

import { OWN_SELF, type WalledTypes } from '../../../../contract';
import { partnershipClosed } from '../../domain/desk-refusals';

import type { ActingOnes } from './acting';
import { readOwners } from './owners-of';

export interface ClosedPorts {
  readonly strapi: Core.Strapi;
  readonly actingOnes: ActingOnes;
  readonly types: WalledTypes;
  readonly partnershipUid: string;
}

const MAKING = ['create', 'clone'];

/** Nothing new is made for a closed partnership, not even by Concord itself; refused as `partnership.closed`. */
export const createRefuseClosed =
  ({ strapi, actingOnes, types, partnershipUid }: ClosedPorts) =>
  async (context: Modules.Documents.Middleware.Context, next: () => Promise<unknown>): Promise<unknown> => {
    const type = types[context.uid];
    if (!type || type.owners.includes(OWN_SELF) || !MAKING.includes(context.action)) return next();
    return strapi.db.transaction(async () => {
      const made = (await next()) as { readonly documentId?: string } | null;
      const closed = await actingOnes.asSystem('whether its partnership is closed', async () => {
        const owners = await readOwners(strapi, context.uid, { type, documentId: made?.documentId ?? '' });
        const where = { globalId: { $in: (owners ?? []).filter((id) => id !== null) }, closedOn: { $notNull: true } };
        return strapi.db.query(partnershipUid).count({ where });
      });
      if (closed > 0) throw partnershipClosed(type.name);
      return made;
    });
  };
