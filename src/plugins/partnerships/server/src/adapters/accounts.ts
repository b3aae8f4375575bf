import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { Account, Accounts } from '../application/practitioner-ports';

import { onDatabase } from './raw-rows';

const UID = 'plugin::users-permissions.user';

/** The part of users-permissions' untyped service that is used here. `add` hashes the password. */
interface UserService {
  add(user: Readonly<Record<string, unknown>>): Promise<{ readonly id: number }>;
  edit(id: number, changes: Readonly<Record<string, unknown>>): Promise<unknown>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

const row = z.object({ id: z.number(), email: z.string(), blocked: z.boolean().nullable(), password: z.string().nullable() });
type Row = z.infer<typeof row>;
const role = z.object({ id: z.number() });

/** Accounts of users-permissions. */
export const createAccounts = (strapi: Core.Strapi): Accounts => {
  const users = () => strapi.plugin('users-permissions').service<UserService>('user');
  const accountOf = async ({ id, email, blocked, password: hash }: Row): Promise<Account> => ({
    id,
    email,
    isBlocked: blocked === true,
    hasAccess: await isApproved(strapi, id),
    storedPassword: hash ?? '',
    hasPassword: async (password) => hash !== null && (await users().validatePassword(password, hash)),
    async setPassword(password) {
      if (!(await isStill(strapi, id, hash))) return false;
      await users().edit(id, { password });
      return true;
    },
  });
  const first = async (where: Readonly<Record<string, unknown>>): Promise<Account | null> => {
    const found = row.nullable().parse(await strapi.db.query(UID).findOne({ where }));
    return found && (await accountOf(found));
  };
  return {
    find: (email) => first({ email: { $eqi: email } }),
    byId: (id) => first({ id }),
    async create({ email, password }) {
      const { id } = role.parse(await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } }));
      const user = await users().add({ username: email, email, password, provider: 'local', confirmed: true, blocked: false, role: id });
      return user.id;
    },
  };
};

const isApproved = async (strapi: Core.Strapi, userId: number): Promise<boolean> =>
  (await onDatabase(strapi, (knex) => knex('concord_practitioners').where({ user_id: userId, state: 'approved' }).select('id'))).length > 0;

/** Holds the row, inside a transaction, so that of two who set a password by one link only the first does. */
const isStill = async (strapi: Core.Strapi, id: number, password: string | null): Promise<boolean> =>
  (await onDatabase(strapi, (knex) => knex(strapi.db.metadata.get(UID).tableName).where({ id, password }).update({ password }))) === 1;
