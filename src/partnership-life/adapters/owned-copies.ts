import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

import { subjectKey } from '../../kernel';
import type { GovernedType, GovernedTypes, PublishingService } from '../../plugins/editorial/contract';
import type { OwnedCopies } from '../application/ports';
import { COPY_TYPES, inOpenOrder, type OwnedCopy } from '../domain/owned-copies';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const owner = z
  .object({ globalId: z.string() })
  .nullish()
  .transform((row) => row?.globalId ?? null);
const row = z.looseObject({ globalId: z.string(), partnership: owner, coOwner: owner, visibility: text });

type Stored = Omit<OwnedCopy, 'isPublic' | 'isChanged' | 'isHidden'>;

/** Whether whoever looks may read the working copies of one of the partnerships (global ids). */
export type MayRead = (partnerships: readonly string[]) => boolean;

/** Working copies as Strapi keeps them. The caller acts as Concord itself. */
export const createOwnedCopies = (strapi: Core.Strapi, mayRead: MayRead): OwnedCopies => {
  const publishing = strapi.plugin('editorial').service<PublishingService>('publishing');
  const stored = async (where: object): Promise<readonly Stored[]> => {
    const all: Stored[] = [];
    for (const [uid, type] of copyTypes(strapi)) all.push(...(await copiesOf(strapi, uid, { type, where })));
    return all;
  };
  return {
    async of(partnership) {
      const globalId = partnership;
      const copies = await stored({ $or: [{ partnership: { globalId } }, { coOwner: { globalId } }] });
      const states = await publishing.states(copies.map(({ type, id }) => ({ type, id })));
      const seen = copies.map((copy) => {
        const state = states.get(subjectKey(copy)) ?? 'draft';
        const isChanged = state === 'published-with-changes';
        // A title that waits to be published is no more public than a draft's, and one for practitioners is for no administrator either.
        const isHidden = (state !== 'published' || copy.isRestricted) && !mayRead(ownersOf(copy));
        return { ...copy, title: isHidden ? '' : copy.title, isHidden, isChanged, isPublic: isChanged || state === 'published' };
      });
      return inOpenOrder(seen);
    },
    addresses: async (partnership) =>
      (await stored({ partnership: { globalId: partnership } })).map(({ type, slug, id }) => ({ type, slug, id })),
  };
};

const ownersOf = ({ owner, coOwner }: Stored): readonly string[] => (coOwner === null ? [owner] : [owner, coOwner]);

const copyTypes = (strapi: Core.Strapi): readonly (readonly [UID.ContentType, GovernedType])[] =>
  Object.entries(strapi.config.get<GovernedTypes>('plugin::editorial.governed'))
    .filter(([, { owners }]) => owners[0] === 'partnership')
    .map(([uid, type]) => [uid as UID.ContentType, type] as const);

interface Asked {
  readonly type: GovernedType;
  readonly where: object;
}

const copiesOf = async (strapi: Core.Strapi, uid: UID.ContentType, { type, where }: Asked): Promise<readonly Stored[]> => {
  const known = COPY_TYPES.find((name) => name === type.type);
  if (!known) return [];
  const found: unknown = await strapi.db.query(uid).findMany({
    where: where as never,
    populate: { partnership: true, coOwner: true } as never,
    orderBy: { [type.title]: 'asc' } as never,
  });
  const copies = z.array(row).parse(found);
  return [...new Map(copies.map((copy) => [copy.globalId, copy])).values()].map((copy) => ({
    type: known,
    id: copy.globalId,
    title: text.parse(copy[type.title]),
    slug: text.parse(copy[type.slug ?? '']),
    owner: copy.partnership ?? '',
    coOwner: copy.coOwner,
    isRestricted: copy.visibility !== '' && copy.visibility !== 'public',
  }));
};
