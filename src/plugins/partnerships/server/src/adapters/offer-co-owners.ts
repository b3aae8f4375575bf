import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

import { aroundStock, paramsOf } from '../../../../../strapi-edge';
import type { WalledTypes } from '../../../contract';
import { reachOf } from '../domain/reach';
import { soleOwner } from '../domain/sole-owner';

import type { ActingOnes } from './wall/acting';

export interface CoOwnerPorts {
  readonly strapi: Core.Strapi;
  readonly actingOnes: ActingOnes;
  readonly types: WalledTypes;
  readonly partnershipUid: string;
  /** As in LinkGuard. */
  readonly agreed: (owners: readonly number[]) => Promise<readonly number[]>;
}

const ADDRESS = z.object({ model: z.string(), targetField: z.string() });
const ASKED = z.object({ id: z.string().min(1).optional().catch(undefined), idsToOmit: z.array(z.string()).catch([]) });
const ROWS = z.array(z.object({ id: z.number() }));
const OWNED = z.record(z.string(), z.object({ id: z.number() }).nullable().catch(null));

/** As a second owner, only those are offered that agreed with the owner: any other would be refused. To be called in `register`. */
export const offerCoOwners = (ports: CoOwnerPorts): void => {
  const picker = { controller: 'plugin::content-manager.relations', names: ['findAvailable'] };
  aroundStock(ports.strapi, picker, async (ctx, stock) => {
    const { model, targetField } = ADDRESS.parse(paramsOf(ctx));
    const [owner, ...coOwners] = ports.types[model]?.owners ?? [];
    if (owner !== undefined && coOwners.includes(targetField)) {
      const { id, idsToOmit } = ASKED.parse(ctx.query);
      const omitted = await unagreed(ports, await ownerRows(ports, { model, owner, documentId: id ?? null }));
      // Strapi parses the address once, and every reader of it is handed the same object.
      Object.assign(ctx.query, { idsToOmit: [...idsToOmit, ...omitted.map(String)] });
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

/** The owner's row; of what is not saved yet, the one that it would be given, or all that it could be given. */
const ownerRows = async ({ strapi, actingOnes }: CoOwnerPorts, { model, owner, documentId }: Field): Promise<readonly number[]> => {
  const { scope } = await actingOnes.current();
  if (documentId === null) {
    const sole = scope.kind === 'staff' ? soleOwner(scope) : null;
    return sole ? [sole.row] : (reachOf(scope, { browsing: false }) ?? []);
  }
  const asked = { where: { documentId }, select: ['id'], populate: { [owner]: { select: ['id'] } } };
  const found: unknown = await actingOnes.asSystem('whose it is', () => strapi.db.query(model as UID.ContentType).findOne(asked as never));
  const row = OWNED.safeParse(found).data?.[owner]?.id;
  return row === undefined ? [] : [row];
};

const unagreed = async ({ strapi, actingOnes, agreed, partnershipUid }: CoOwnerPorts, owners: readonly number[]) => {
  const where = { id: { $notIn: [...(await agreed(owners))] } };
  const rows: unknown = await actingOnes.asSystem('who has not agreed', () =>
    strapi.db.query(partnershipUid as UID.ContentType).findMany({ where, select: ['id'] }),
  );
  return ROWS.parse(rows).map(({ id }) => id);
};
