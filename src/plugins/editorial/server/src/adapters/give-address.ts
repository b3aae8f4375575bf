import type { Core } from '@strapi/strapi';

import { DomainError, freeSlug, slugFrom } from '../../../../../kernel';
import type { GovernedType } from '../../../contract';

type Data = Record<string, unknown>;

export interface JustSaved {
  readonly uid: string;
  readonly type: GovernedType;
  /** The document as the save answered it; its slug is mended in place. */
  readonly saved: Data & { documentId?: string };
  /** The slug in the payload. */
  readonly asked: unknown;
}

/**
 * Gives a document that was just saved an address of its own within its owner and type: the one that was asked
 * for, or one made from its title. Throws `slug.taken` when somebody asked for one that another document has.
 */
export const giveAddress = async (strapi: Core.Strapi, { uid, type, saved, asked }: JustSaved): Promise<void> => {
  const { documentId } = saved;
  const [owner] = type.owners;
  if (!type.slug || documentId === undefined) return;
  const populate = owner === 'self' ? {} : { populate: { [owner]: { select: ['documentId'] } } };
  const row = (await strapi.db.query(uid).findOne({ where: { documentId }, ...populate })) as Data;
  const current = textOf(row[type.slug]);
  const wanted = slugFrom(current || textOf(row[type.title]));
  const taken = await takenSlugs(strapi, {
    uid,
    slug: type.slug,
    wanted,
    documentId,
    owner: owner === 'self' ? {} : ownerFilter(owner, row[owner]),
  });
  if (textOf(asked) !== '' && taken.has(wanted)) {
    throw new DomainError({
      code: 'slug.taken',
      refusal: 'conflict',
      message: `The address “${wanted}” is taken by another ${type.name}. Choose another, or leave it empty.`,
    });
  }
  const slug = freeSlug(wanted, taken);
  if (slug !== current) await strapi.db.query(uid).update({ where: { documentId }, data: { [type.slug]: slug } as never });
  saved[type.slug] = slug;
};

const ownerFilter = (owner: string, row: unknown): Data => ({
  [owner]: row === null || row === undefined ? { $null: true } : { documentId: (row as Data).documentId },
});

/** Addresses that begin like the wanted one, of other documents of the same type and owner. */
const takenSlugs = async (
  strapi: Core.Strapi,
  { uid, slug, wanted, documentId, owner }: { uid: string; slug: string; wanted: string; documentId: string; owner: Data },
): Promise<ReadonlySet<string>> => {
  const where = { [slug]: { $startsWith: wanted }, documentId: { $ne: documentId }, ...owner };
  const rows = (await strapi.db.query(uid).findMany({ select: [slug], where })) as readonly Data[];
  return new Set(rows.map((row) => textOf(row[slug])));
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
