import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { Account, Accounts } from '../application/practitioner-ports';

const UID = 'plugin::users-permissions.user';

/** The part of users-permissions' untyped service that is used here. `add` hashes the password. */
interface UserService {
  add(user: Readonly<Record<string, unknown>>): Promise<{ readonly id: number }>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

const row = z.object({ id: z.number(), blocked: z.boolean().nullable(), password: z.string().nullable() });
const role = z.object({ id: z.number() });

/** Accounts of users-permissions. */
export const createAccounts = (strapi: Core.Strapi): Accounts => {
  const users = () => strapi.plugin('users-permissions').service<UserService>('user');
  return {
    async find(email): Promise<Account | null> {
      const found = row.nullable().parse(await strapi.db.query(UID).findOne({ where: { email: { $eqi: email } } }));
      if (!found) return null;
      const { id, blocked, password: hash } = found;
      return {
        id,
        isBlocked: blocked === true,
        hasPassword: async (password) => hash !== null && (await users().validatePassword(password, hash)),
      };
    },
    async create({ email, password }) {
      const { id } = role.parse(await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } }));
      const user = await users().add({ username: email, email, password, provider: 'local', confirmed: true, blocked: false, role: id });
      return user.id;
    },
  };
};
