import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import type { BootedApp } from './boot';

export interface SignInOptions {
  /** Default: an address of its own. */
  readonly email?: string;
  /** Code of an admin role; default `strapi-super-admin`. */
  readonly role?: string;
}

const PASSWORD = 'Correct-horse-7';

const ROLE = z.object({ id: z.number() });
const SESSION = z.object({ data: z.object({ accessToken: z.string() }) });

/** The part of Strapi's untyped admin service that is used here; `create` hashes the password. */
interface AdminUsers {
  create(user: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Makes a member of staff with the role and signs in at `/admin/login`. */
export const signInAs = async (
  { strapi, http }: Pick<BootedApp, 'strapi' | 'http'>,
  { email = `${randomUUID()}@example.org`, role = 'strapi-super-admin' }: SignInOptions = {},
): Promise<string> => {
  const { id } = ROLE.parse(await strapi.db.query('admin::role').findOne({ where: { code: role } }));
  const users = strapi.service('admin::user') as AdminUsers;
  await users.create({
    email,
    firstname: 'Robin',
    lastname: 'Marsh',
    password: PASSWORD,
    isActive: true,
    registrationToken: null,
    roles: [id],
  });
  const answer = await http.post('/admin/login').send({ email, password: PASSWORD }).expect(200);
  return SESSION.parse(answer.body).data.accessToken;
};
