import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

import type { MergedPartnership } from '../../../../contract';
import type { NamedPartnership, PartnershipTable } from '../../application/people/ports';

import { readBeside } from './beside';

const text = z
  .string()
  .nullable()
  .transform((value) => value ?? '');
const row = z
  .object({ globalId: z.string(), name: text, shortName: text, slug: text, closedOn: z.string().nullable() })
  .transform(({ globalId, ...rest }): NamedPartnership => ({ id: globalId, ...rest }));
const withParent = z.object({ parent: row.nullish() }).nullable();
const ids = z.array(z.object({ globalId: z.string() }));
const merged = z.array(z.object({ globalId: z.string(), name: text, successor: z.object({ globalId: z.string() }).nullish() }));
const made = z.object({ globalId: z.string() });

/** The partnerships of this installation, as documents of the type that the settings name. */
export const partnershipTable = (strapi: Core.Strapi): PartnershipTable => {
  const uid = strapi.config.get<UID.ContentType>('plugin::partnerships.partnershipUid');
  const select = ['globalId', 'name', 'shortName', 'slug', 'closedOn'];
  return {
    all: async () => z.array(row).parse(await strapi.db.query(uid).findMany({ select, orderBy: { name: 'asc' } })),
    find: async (id) => row.nullable().parse(await strapi.db.query(uid).findOne({ select, where: { globalId: id } as never })),
    async above(id) {
      const found = new Map<string, NamedPartnership>();
      const parentOf = async (child: string) => {
        const populate = { parent: { select } };
        return withParent.parse(await strapi.db.query(uid).findOne({ where: { globalId: child } as never, populate: populate as never }));
      };
      let next = (await parentOf(id))?.parent;
      // A circle ends where it began.
      while (next && !found.has(next.id)) {
        found.set(next.id, next);
        next = (await parentOf(next.id))?.parent;
      }
      return [...found.values()];
    },
    async below(id) {
      const found = new Set<string>();
      const childrenOf = async (parents: readonly string[]) => {
        const where = { parent: { globalId: { $in: [...parents] } } };
        const children = ids.parse(await strapi.db.query(uid).findMany({ select: ['globalId'], where: where as never }));
        return children.map(({ globalId }) => globalId).filter((child) => !found.has(child));
      };
      let next = await childrenOf([id]);
      while (next.length > 0) {
        for (const child of next) found.add(child);
        next = await childrenOf(next);
      }
      return [...found];
    },
    beside: readBeside(strapi),
    merged: () => readMerged(strapi, uid),
    hasSlug: async (slug) => (await strapi.db.query(uid).count({ where: { slug } as never })) > 0,
    create: async (partnership) => made.parse(await strapi.documents(uid).create({ data: partnership as never })).globalId,
  };
};

const readMerged = async (strapi: Core.Strapi, uid: UID.ContentType): Promise<readonly MergedPartnership[]> => {
  const found = await strapi.db.query(uid).findMany({ where: { isMerged: true } as never, populate: { successor: true } as never });
  return merged
    .parse(found)
    .flatMap(({ globalId, name, successor }) => (successor ? [{ id: globalId, name, into: successor.globalId }] : []));
};
