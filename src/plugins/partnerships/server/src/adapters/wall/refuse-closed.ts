import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';

import { shareLife } from '../../../../../../strapi-edge';
import type { WalledType, WalledTypes } from '../../../../contract';
import { partnershipClosed, partnershipStill } from '../../domain/desk-refusals';
import { isPartnership } from '../../domain/owner-paths';
import { type Owners, present } from '../../domain/owners';

import type { ActingOnes } from './acting';
import { readOwners } from './owners-of';

export interface ClosedPorts {
  readonly strapi: Core.Strapi;
  readonly actingOnes: ActingOnes;
  readonly types: WalledTypes;
  readonly partnershipUid: string;
}

type Context = Modules.Documents.Middleware.Context;

const GUARDED = ['create', 'clone', 'update', 'delete'];

/**
 * A closed partnership is still: nothing new is made for it and nothing is given to it, not even by Concord itself, and staff
 * who reach it from outside change nothing there. Refused as `partnership.closed`. Stands behind the rules of documents, so
 * that only those hear of it who may see the document.
 */
export const createRefuseClosed =
  (ports: ClosedPorts) =>
  async (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    const type = ports.types[context.uid];
    if (!type || isPartnership(type) || !GUARDED.includes(context.action)) return next();
    return ports.strapi.db.transaction(async ({ trx }: { readonly trx: Knex }) => {
      // What is merged or closed meanwhile is seen to be so, and nothing stays behind in it.
      await shareLife(trx);
      const { documentId = '' } = context.params as { readonly documentId?: string };
      const before = ['create', 'clone'].includes(context.action) ? [] : await ownersOf(ports, context.uid, { type, documentId });
      const isStaff = (await ports.actingOnes.current()).scope.kind === 'staff';
      if (isStaff && (await someClosed(ports, before.slice(0, 1)))) throw partnershipStill(type.name);
      const saved = (await next()) as { readonly documentId?: string } | null;
      if (context.action === 'delete') return saved;
      const after = await ownersOf(ports, context.uid, { type, documentId: saved?.documentId ?? '' });
      const added = after.filter((owner) => !before.includes(owner));
      if (await someClosed(ports, added)) throw partnershipClosed(type.name);
      return saved;
    });
  };

/** The first owner first, even when there is none. */
const ownersOf = (
  { strapi, actingOnes }: ClosedPorts,
  uid: string,
  asked: { readonly type: WalledType; readonly documentId: string },
): Promise<Owners> => actingOnes.asSystem('whether its partnership is closed', () => readOwners(strapi, uid, asked));

/** Whether a partnership (global id) is closed. */
export const isClosedIn =
  (ports: Omit<ClosedPorts, 'types'>) =>
  (partnership: string): Promise<boolean> =>
    someClosed(ports, [partnership]);

const someClosed = async ({ strapi, actingOnes, partnershipUid }: Omit<ClosedPorts, 'types'>, owners: Owners): Promise<boolean> => {
  const ids = present(owners);
  if (ids.length === 0) return false;
  const where = { globalId: { $in: ids }, closedOn: { $notNull: true } };
  return (await actingOnes.asSystem('whether its partnership is closed', () => strapi.db.query(partnershipUid).count({ where }))) > 0;
};
