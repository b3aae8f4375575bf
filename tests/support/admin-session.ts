import { randomUUID } from 'node:crypto';

import type { BootedApp } from './boot';

export interface SignInOptions {
  /** Default: an address of its own. */
  readonly email?: string;
  /** Code of an admin role; default `strapi-super-admin`. */
  readonly role?: string;
}

const PASSWORD = 'Correct-horse-7';

/** Makes a member of staff with the role and signs in at `/admin/login`. */
export const signInAs = async (
  { strapi, http }: Pick<BootedApp, 'strapi' | 'http'>,
  { email = `${randomUUID()}@example.org`, role = 'strapi-super-admin' }: SignInOptions = {},
): Promise<string> => {
  const found = await strapi.db.query('admin::role').findOne({ where: { code: role } });
  if (!found) throw new Error(`There is no admin role "${role}".`);
  await strapi.service('admin::user').create({
    email,
    firstname: 'Robin',
    lastname: 'Marsh',
    password: PASSWORD,
    isActive: true,
    registrationToken: null,
    roles: [found.id],
  });
  const answer = await http.post('/admin/login').send({ email, password: PASSWORD }).expect(200);
  return String(answer.body.data.accessToken ?? answer.body.data.token);
};
