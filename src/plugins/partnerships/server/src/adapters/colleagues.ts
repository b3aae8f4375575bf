import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { MEMBERSHIP_ROLES, type PartnershipPeople } from '../../../contract';

import { asSystem } from './as-system';
import { MEMBERSHIP_UID } from './membership-rows';
import { createPartnershipDirectory } from './partnership-directory';
import { nameOf } from './staff-names';

const rows = z.array(
  z.object({
    role: z.enum(MEMBERSHIP_ROLES),
    user: z.object({ id: z.number(), firstname: z.string().nullable(), lastname: z.string().nullable(), isActive: z.boolean() }).nullable(),
    partnership: z.object({ globalId: z.string() }).nullable(),
  }),
);

/** Who works for each of the partnerships (global ids) by a membership there, by name. */
export const readColleagues = async (
  strapi: Core.Strapi,
  partnerships: readonly string[],
): Promise<ReadonlyMap<string, PartnershipPeople>> => {
  const found = await asSystem(strapi, 'who works together', () =>
    strapi.db.query(MEMBERSHIP_UID).findMany({
      where: { partnership: { globalId: { $in: [...partnerships] } } },
      populate: { user: { select: ['id', 'firstname', 'lastname', 'isActive'] }, partnership: { select: ['globalId'] } },
    }),
  );
  const people = rows.parse(found).flatMap(({ role, user, partnership }) => {
    if (!user?.isActive || !partnership) return [];
    return [{ partnership: partnership.globalId, colleague: { userId: user.id, name: nameOf(user), role } }];
  });
  const named = await createPartnershipDirectory(strapi).named(partnerships);
  return new Map(
    named.map(({ id, name }) => {
      const own = people.filter(({ partnership }) => partnership === id).map(({ colleague }) => colleague);
      return [id, { name, people: own.sort((a, b) => a.name.localeCompare(b.name, 'en-GB')) }] as const;
    }),
  );
};
