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
    row.nullable().parse((await onDatabase(strapi, (knex) => knex(TABLE).where(where).first())) ?? null);
  return {
    async waiting(partnership) {
      const found = await onDatabase(strapi, (knex) =>
        knex(TABLE).where({ partnership, accepted_at: null, revoked_at: null }).orderBy('created_at', 'desc').orderBy('id'),
      );
      return z.array(row).parse(found);
    },
    find: (id) => findOne({ id }),
    findByToken: (tokenHash) => findOne({ token_hash: tokenHash }),
    async add(invitation) {
      await onDatabase(strapi, (knex) => knex(TABLE).insert(columnsOf(invitation)));
    },
    async change(id, to) {
      await onDatabase(strapi, (knex) => knex(TABLE).where({ id }).update(columnsOf(to)));
    },
  };
};

const columnsOf = (invitation: Partial<StoredInvitation>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(invitation).map(([name, value]) => [name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`), value]),
  );
