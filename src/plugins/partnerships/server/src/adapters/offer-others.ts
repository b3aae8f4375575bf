import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

import { aroundStock, paramsOf } from '../../../../../strapi-edge';
import type { ActingOnes } from './wall/acting';

interface OthersPorts {
  readonly strapi: Core.Strapi;
  readonly actingOnes: ActingOnes;
  readonly partnershipUid: string;
}

const ADDRESS = z.object({ model: z.string(), targetField: z.string() });
const ASKED = z.object({ id: z.string().min(1).optional().catch(undefined), idsToOmit: z.array(z.string()).catch([]) });
const ROW = z.object({ id: z.number() });

/** A partnership is not offered to itself: it belongs to others, and owns things together with others. To be called in `register`. */
export const offerOtherPartnerships = (ports: OthersPorts): void => {
  const picker = { controller: 'plugin::content-manager.relations', names: ['findAvailable'] };
  aroundStock(ports.strapi, picker, async (ctx, stock) => {
    const { model, targetField } = ADDRESS.parse(paramsOf(ctx));
    const { id, idsToOmit } = ASKED.parse(ctx.query);
    if (id !== undefined && model === ports.partnershipUid && leadsToPartnerships(ports, targetField)) {
      const row = await rowOf(ports, id);
      // As for second owners (offer-co-owners.ts).
      if (row !== null) Object.assign(ctx.query, { idsToOmit: [...idsToOmit, String(row)] });
    }
    return stock(ctx);
  });
};

const leadsToPartnerships = ({ strapi, partnershipUid }: OthersPorts, field: string): boolean => {
  const attributes = strapi.getModel(partnershipUid as UID.ContentType).attributes as Readonly<Record<string, object>>;
  const attribute = attributes[field];
  return attribute !== undefined && 'target' in attribute && attribute.target === partnershipUid;
};

const rowOf = async ({ strapi, actingOnes, partnershipUid }: OthersPorts, documentId: string): Promise<number | null> => {
  const found: unknown = await actingOnes.asSystem('whose form it is', () =>
    strapi.db.query(partnershipUid as UID.ContentType).findOne({ where: { documentId }, select: ['id'] }),
  );
  return ROW.safeParse(found).data?.id ?? null;
};
