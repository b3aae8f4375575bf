import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import type { MembershipRole } from '../../src/plugins/partnerships/contract';

import { asSystem } from './as-system';
import type { BootedApp } from './boot';

export interface SignInOptions {
  /** Default: an address of its own. */
  readonly email?: string;
  /** Code of an admin role; default `concord-editor` for a member, else `strapi-super-admin`. */
  readonly role?: string;
  /** The partnerships (document ids) they work for, and as what. */
  readonly memberOf?: readonly { readonly partnership: string; readonly as: MembershipRole }[];
}

export const PASSWORD = 'Correct-horse-7';

const ROLE = z.object({ id: z.number() });
const SESSION = z.object({ data: z.object({ accessToken: z.string() }) });

/** The part of Strapi's untyped admin service that is used here; `create` hashes the password. */
interface AdminUsers {
  create(user: Readonly<Record<string, unknown>>): Promise<{ readonly id: number }>;
}

/** Makes a member of staff with the role and signs in at `/admin/login`. */
export const signInAs = async (
  { strapi, http }: Pick<BootedApp, 'strapi' | 'http'>,
  {
    email = `${randomUUID()}@example.org`,
    memberOf = [],
    role = memberOf.length > 0 ? 'concord-editor' : 'strapi-super-admin',
  }: SignInOptions = {},
): Promise<string> => {
  const { id } = ROLE.parse(await strapi.db.query('admin::role').findOne({ where: { code: role } }));
  const users = strapi.service('admin::user') as AdminUsers;
  const user = await users.create({
    email,
    firstname: 'Robin',
    lastname: 'Marsh',
    password: PASSWORD,
    isActive: true,
    registrationToken: null,
    roles: [id],
  });
  for (const { partnership, as } of memberOf) {
    await asSystem(strapi)
      .documents('plugin::partnerships.membership')
      .create({ data: { user: user.id, partnership, role: as } as never });
  }
  return signInAt(http, email);
};

/** Signs in at `/admin/login` somebody who is there already; answers the token. */
export const signInAt = async (http: BootedApp['http'], email: string, password: string = PASSWORD): Promise<string> => {
  const answer = await http.post('/admin/login').send({ email, password }).expect(200);
  return SESSION.parse(answer.body).data.accessToken;
};
