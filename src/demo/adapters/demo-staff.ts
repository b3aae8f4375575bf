import type { Core, UID } from '@strapi/strapi';

import type { Actor } from '../../plugins/editorial/contract';
import { DEMO_STAFF, type DemoStaff } from '../logins';

const MEMBERSHIP = 'plugin::partnerships.membership' as UID.ContentType;

interface UserService {
  create(user: {
    readonly email: string;
    readonly firstname: string;
    readonly lastname: string;
    readonly password: string;
    readonly isActive: boolean;
    readonly registrationToken: null;
    readonly roles: readonly number[];
  }): Promise<{ readonly id: number }>;
}

/** Makes the staff of the demo, with their memberships; answers who they are by e-mail address. `partnerships` gives document ids by key. */
export const createStaff = async (strapi: Core.Strapi, partnerships: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Actor>> => {
  const actors = new Map<string, Actor>();
  const users = strapi.service('admin::user') as unknown as UserService;
  for (const staff of DEMO_STAFF) {
    const [firstname = '', lastname = ''] = staff.name.split(' ');
    const user = await users.create({
      email: staff.email,
      firstname,
      lastname,
      password: staff.password,
      isActive: true,
      registrationToken: null,
      roles: [await roleId(strapi, staff.adminRole)],
    });
    await createMemberships(strapi, { staff, userId: user.id, partnerships });
    actors.set(staff.email, { id: `staff:${user.id}` });
  }
  return actors;
};

const roleId = async (strapi: Core.Strapi, code: string): Promise<number> => {
  const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as { readonly id: number } | null;
  if (!role) throw new Error(`There is no admin role "${code}": was the database started by Concord?`);
  return role.id;
};

interface NewMemberships {
  readonly staff: DemoStaff;
  readonly userId: number;
  readonly partnerships: ReadonlyMap<string, string>;
}

const createMemberships = async (strapi: Core.Strapi, { staff, userId, partnerships }: NewMemberships): Promise<void> => {
  for (const { partnership, role } of staff.memberships) {
    const data = { user: userId, partnership: partnerships.get(partnership), role };
    await strapi.documents(MEMBERSHIP).create({ data: data as never });
  }
};
