import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { StaffAccounts } from '../../application/people/ports';
import { administersNetwork, isNetworkAdministrator } from '../network-administrator';
import { onDatabase } from '../raw-rows';
import { createStaffNames } from '../staff-names';

/** The admin role of everybody who edits; what each may do is decided by memberships. */
const EDITOR_ROLE = 'concord-editor';
const USERS = 'admin::user';
const SESSIONS = 'admin::session';

const account = z.object({ id: z.number(), is_active: z.union([z.boolean(), z.number()]).nullable() });
const sessions = z.array(z.object({ userId: z.string(), updatedAt: z.coerce.date() }));
const roleRow = z.object({ id: z.number() });
const withHash = z.object({ password: z.string().nullable() });
const withEmail = z.object({ email: z.string() }).nullable();
const withRoles = z.object({ roles: z.array(z.object({ id: z.number(), code: z.string() })) });

/** The part of Strapi's untyped service that is used here; `create` hashes the password. */
interface UserService {
  create(user: Readonly<Record<string, unknown>>): Promise<{ readonly id: number }>;
  updateById(id: number, changes: { readonly roles: readonly number[] }): Promise<unknown>;
}

interface AuthService {
  readonly validatePassword: (password: string, hash: string) => Promise<boolean>;
}

/** Strapi's accounts of staff. */
export const staffAccounts = (strapi: Core.Strapi): StaffAccounts => {
  const users = () => strapi.service(USERS) as unknown as UserService;
  return {
    // Not by Strapi's own comparison without case, which takes the "_" of an address for any letter.
    async find(email) {
      const { tableName } = strapi.db.metadata.get(USERS);
      const row: unknown = await onDatabase(strapi, (knex) =>
        knex(tableName).whereRaw('LOWER(TRIM(email)) = ?', [email]).orderBy('id').first(),
      );
      if (row === undefined) return null;
      const { id, is_active: isActive } = account.parse(row);
      return { id, isActive: Boolean(isActive) };
    },
    async create({ email, password, firstName, lastName }) {
      const roles = [await editorRole(strapi)];
      const made = { email, password, firstname: firstName, lastname: lastName, roles, isActive: true, registrationToken: null };
      return (await users().create(made)).id;
    },
    async hasPassword(userId, password) {
      const { password: hash } = withHash.parse(await strapi.db.query(USERS).findOne({ where: { id: userId } }));
      const { validatePassword } = strapi.service('admin::auth') as unknown as AuthService;
      return hash !== null && (await validatePassword(password, hash));
    },
    async letEdit(userId) {
      const { roles } = withRoles.parse(await strapi.db.query(USERS).findOne({ where: { id: userId }, populate: { roles: true } }));
      if (administersNetwork({ roles }) || roles.some(({ code }) => code === EDITOR_ROLE)) return;
      await users().updateById(userId, { roles: [...roles.map(({ id }) => id), await editorRole(strapi)] });
    },
    names: createStaffNames(strapi).named,
    address: (userId) => addressOf(strapi, userId),
    isNetworkAdministrator: (userId) => isNetworkAdministrator(strapi, userId),
    async lastSeen(userIds) {
      const where = { origin: 'admin', userId: { $in: userIds.map(String) } };
      const found = sessions.parse(await strapi.db.query(SESSIONS).findMany({ where, orderBy: { updatedAt: 'asc' } }));
      return new Map(found.map(({ userId, updatedAt }) => [Number(userId), updatedAt.toISOString()]));
    },
  };
};

const addressOf = async (strapi: Core.Strapi, userId: number): Promise<string | null> =>
  withEmail.parse(await strapi.db.query(USERS).findOne({ where: { id: userId }, select: ['email'] }))?.email ?? null;

const editorRole = async (strapi: Core.Strapi): Promise<number> =>
  roleRow.parse(await strapi.db.query('admin::role').findOne({ where: { code: EDITOR_ROLE } })).id;
