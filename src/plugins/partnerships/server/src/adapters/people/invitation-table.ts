import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { MEMBERSHIP_ROLES } from '../../../../contract';
import type { InvitationTable } from '../../application/people/ports';
import type { StoredInvitation } from '../../domain/people/invitation';
import { onDatabase } from '../raw-rows';

const TABLE = 'concord_invitations';

const row = z
  .object({
    id: z.string(),
    partnership: z.string(),
    email: z.string(),
    role: z.enum(MEMBERSHIP_ROLES),
    token_hash: z.string(),
    created_at: z.string(),
    created_by: z.number(),
    expires_at: z.string(),
    accepted_at: z.string().nullable(),
    revoked_at: z.string().nullable(),
  })
  .transform(({ id, partnership, email, role, ...rest }): StoredInvitation => ({
    id,
    partnership,
    email,
    role,
    tokenHash: rest.token_hash,
    createdAt: rest.created_at,
    createdBy: rest.created_by,
    expiresAt: rest.expires_at,
    acceptedAt: rest.accepted_at,
    revokedAt: rest.revoked_at,
  }));

export const invitationTable = (strapi: Core.Strapi): InvitationTable => {
  const findOne = async (where: Readonly<Record<string, string>>): Promise<StoredInvitation | null> =>
    parsed(await onDatabase(strapi, (knex) => knex(TABLE).where(where).first()));
  const add = async (invitation: StoredInvitation): Promise<void> => {
    await onDatabase(strapi, (knex) => knex(TABLE).insert(columnsOf(invitation)));
  };
  const change = async (id: string, to: Partial<StoredInvitation>): Promise<void> => {
    await onDatabase(strapi, (knex) => knex(TABLE).where({ id }).update(columnsOf(to)));
  };
  return {
    async waiting(partnership) {
      const found = await onDatabase(strapi, (knex) =>
        knex(TABLE).where({ partnership, accepted_at: null, revoked_at: null }).orderBy('created_at', 'desc').orderBy('id'),
      );
      return z.array(row).parse(found);
    },
    find: (id) => findOne({ id }),
    findByToken: (tokenHash) => findOne({ token_hash: tokenHash }),
    inPlaceOf: async ({ id, partnership, email, createdAt }) =>
      parsed(
        await onDatabase(strapi, (knex) =>
          knex(TABLE)
            .where({ partnership, email, revoked_at: null })
            .whereNot({ id })
            .where('created_at', '>=', createdAt)
            .orderBy('created_at', 'desc')
            .first(),
        ),
      ),
    async renew(id, to, now) {
      const before = await findOne({ id });
      await change(id, to);
      if (before) await add({ ...before, id: randomUUID(), revokedAt: now });
    },
    add,
    change,
  };
};

const parsed = (found: unknown): StoredInvitation | null => row.nullable().parse(found ?? null);

const columnsOf = (invitation: Partial<StoredInvitation>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(invitation).map(([name, value]) => [name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`), value]),
  );
