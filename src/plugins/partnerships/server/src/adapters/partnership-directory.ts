import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

import type { ManagedPartnership } from '../../../contract';
import type { PartnershipDirectory } from '../application/ports';

import { asSystem } from './as-system';

const rows = z.array(
  z
    .object({ globalId: z.string(), name: z.string().nullable(), slug: z.string().nullable() })
    .transform(({ globalId, name, slug }): ManagedPartnership => ({ id: globalId, name: name ?? '', slug: slug ?? '' })),
);

/** A closed partnership takes nobody in and gives out no keys. */
const OPEN = { closedOn: { $null: true } };

/** The partnerships of this installation, by name. */
export const createPartnershipDirectory = (strapi: Core.Strapi): PartnershipDirectory => {
  const uid = strapi.config.get<UID.ContentType>('plugin::partnerships.partnershipUid');
  const find = async (where: object): Promise<readonly ManagedPartnership[]> =>
    rows.parse(
      await asSystem(strapi, 'what partnerships are called', () =>
        strapi.db.query(uid).findMany({ select: ['globalId', 'name', 'slug'], where, orderBy: { name: 'asc' } }),
      ),
    );
  return {
    named: (ids) => (ids.length === 0 ? Promise.resolve([]) : find({ globalId: { $in: [...ids] } })),
    bySlug: async (slug) => (await find({ slug, ...OPEN }))[0] ?? null,
    all: () => find(OPEN),
  };
};
