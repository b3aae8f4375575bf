import { z } from 'zod';

import type { DomainError } from '../../../../../../kernel';
import { coOwnerIsOwner, coOwnerNotAgreed, partnershipMerged } from '../../domain/desk-refusals';
import type { Acting } from './acting';
import type { LinkGuard } from './linked-rows';

const mergedRows = z.array(z.object({ name: z.string(), successor: z.object({ globalId: z.string(), name: z.string() }).nullish() }));

/** Whoever chose a partnership before it became part of one of theirs is told so; to strangers it does not exist. */
export const mergedAway = async (
  { strapi, actingOnes, isPartnership }: LinkGuard,
  { scope }: Acting,
  { field, refused }: { readonly field: { readonly target: string }; readonly refused: readonly number[] },
): Promise<DomainError | null> => {
  if (!isPartnership(field.target)) return null;
  const query = { where: { id: { $in: [...refused] }, isMerged: true }, populate: { successor: true } };
  const found = await actingOnes.asSystem('what it is part of now', () => strapi.db.query(field.target).findMany(query));
  for (const { name, successor } of mergedRows.parse(found))
    if (successor && scope.kind === 'staff' && scope.grants.some(({ partnership }) => partnership === successor.globalId))
      return partnershipMerged(name, successor.name);
  return null;
};

const NAMED = z.object({ name: z.string() });

/** Names of partnerships are no secret. */
export const notAgreed = async (
  { strapi, actingOnes }: LinkGuard,
  { uid, id }: { readonly uid: string; readonly id: number },
  owners: readonly number[],
): Promise<DomainError> => {
  const row: unknown = await actingOnes.asSystem('what a partnership is called', () =>
    strapi.db.query(uid).findOne({ where: { id }, select: ['name'] }),
  );
  const name = NAMED.safeParse(row).data?.name ?? '';
  return owners.includes(id) ? coOwnerIsOwner(name) : coOwnerNotAgreed(name);
};
