import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

import { aroundStock, paramsOf } from '../../../../../strapi-edge';
import type { WalledTypes } from '../../../contract';
import { soleOwner } from '../domain/sole-owner';

import type { ActingOnes } from './wall/acting';

export interface CoOwnerPorts {
  readonly strapi: Core.Strapi;
  readonly actingOnes: ActingOnes;
  readonly types: WalledTypes;
}

const ADDRESS = z.object({ model: z.string(), targetField: z.string() });
const ASKED = z.object({ id: z.string().min(1).optional().catch(undefined), idsToOmit: z.array(z.string()).catch([]) });
const OWNED = z.record(z.string(), z.object({ id: z.number() }).nullable().catch(null));

/** Nobody owns a thing together with themselves: the owner is not offered as its co-owner. To be called in `register`. */
export const omitOwnCoOwner = (ports: CoOwnerPorts): void => {
  const picker = { controller: 'plugin::content-manager.relations', names: ['findAvailable'] };
  aroundStock(ports.strapi, picker, async (ctx, stock) => {
    const { model, targetField } = ADDRESS.parse(paramsOf(ctx));
    const [owner, ...coOwners] = ports.types[model]?.owners ?? [];
    if (owner !== undefined && coOwners.includes(targetField)) {
      const { id, idsToOmit } = ASKED.parse(ctx.query);
      const row = await ownerRow(ports, { model, owner, documentId: id ?? null });
      // Strapi parses the address once, and every reader of it is handed the same object.
      if (row !== null) Object.assign(ctx.query, { idsToOmit: [...idsToOmit, String(row)] });
    }
    return stock(ctx);
  });
};

interface Field {
  readonly model: string;
  /** The attribute that names the owner. */
  readonly owner: string;
  /** Null for what is not saved yet. */
  readonly documentId: string | null;
}

/** The partnership's row; of what is not saved yet, the one that it would be given. */
const ownerRow = async ({ strapi, actingOnes }: CoOwnerPorts, { model, owner, documentId }: Field): Promise<number | null> => {
  const { scope } = await actingOnes.current();
  if (documentId === null) return scope.kind === 'staff' ? (soleOwner(scope)?.row ?? null) : null;
  const asked = { where: { documentId }, select: ['id'], populate: { [owner]: { select: ['id'] } } };
  const found: unknown = await actingOnes.asSystem('whose it is', () => strapi.db.query(model as UID.ContentType).findOne(asked as never));
  return OWNED.safeParse(found).data?.[owner]?.id ?? null;
};
