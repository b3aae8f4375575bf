import { z } from 'zod';

import { partnershipStill } from '../domain/desk-refusals';
import { requireAtHome } from '../domain/media-home';
import { type MediaRulesPorts, nameOf, ownerField } from './media-owner';
import { onDatabase } from './raw-rows';
import { joinTableOf } from './wall/wall-plan';

interface Things {
  readonly uid: string;
  readonly where: unknown;
}

interface Home {
  readonly thing: number;
  /** Its row. */
  readonly row: number;
  readonly partnership: string;
  readonly name: string;
  readonly closedOn: unknown;
}

/**
 * Whose files and folders (rows) are: the partnership that was written down first. The others of a file came by documents in
 * which it is used. By file or folder; nobody's are left out.
 */
export const homesOf = async ({ strapi, partnershipUid }: MediaRulesPorts, uid: string, ids: readonly number[]) => {
  const { table, from, to } = joinTableOf(strapi, uid, ownerField(uid)).step;
  const { tableName } = strapi.db.metadata.get(partnershipUid);
  const owners = await onDatabase(strapi, (knex) =>
    knex(`${table} as owned`)
      .join(`${tableName} as owner`, 'owner.id', `owned.${to}`)
      .whereIn(`owned.${from}`, [...ids])
      .orderBy('owned.id', 'desc')
      .select<readonly Home[]>({
        ...{ thing: `owned.${from}`, row: 'owner.id', partnership: 'owner.global_id', name: 'owner.name', closedOn: 'owner.closed_on' },
      }),
  );
  return new Map(owners.map((home) => [home.thing, home]));
};

/**
 * Asks for the role where the files and folders within reach are at home. Refuses `partnership.closed` where that is closed: they
 * stay as they are.
 */
export const requireRoleAtHome = async (ports: MediaRulesPorts, { uid, where }: Things, operation: 'update' | 'delete'): Promise<void> => {
  const { scope } = await ports.actingOnes.current();
  const reached = named.parse(await ports.strapi.db.query(uid).findMany({ where: where as never, select: ['id', 'name'] as never }));
  if (reached.length === 0) return;
  const ids = reached.map(({ id }) => id);
  const homes = await homesOf(ports, uid, ids);
  for (const { id, name } of reached) {
    const home = homes.get(id) ?? null;
    if (home && home.closedOn !== null) throw partnershipStill(nameOf(uid));
    requireAtHome(scope, operation, { name, home });
  }
};

const named = z.array(
  z.object({
    id: z.number(),
    name: z
      .string()
      .nullable()
      .transform((name) => name ?? ''),
  }),
);
