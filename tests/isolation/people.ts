import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

interface Tokens {
  create(attributes: object, owner: object): Promise<{ readonly accessKey: string }>;
}

/** An admin token of somebody's own, with all the permissions of their role. */
export const adminTokenOf = async (strapi: Core.Strapi, { userId, role }: { userId: number; role: number }): Promise<string> => {
  const user = (await strapi.db.query('admin::user').findOne({ where: { id: userId }, populate: { roles: true } as never })) as object;
  const permissions = (await strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { id: role } } as never })) as readonly Permission[];
  const { accessKey } = await (strapi.service('admin::api-token-admin') as unknown as Tokens).create(
    {
      ...{ name: `token ${randomUUID()}`, description: '', lifespan: null, adminUserOwner: userId },
      adminPermissions: permissions.map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions })),
    },
    user,
  );
  return accessKey;
};

interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: object;
  readonly conditions: readonly string[];
}

const HOUR = 3_600_000;

/** Support access that is open for hours yet; or that was ended early once, and ran out another time. */
export const giveSupport = async (
  strapi: Core.Strapi,
  { userId, partnership, isOpen }: { userId: number; partnership: number; isOpen: boolean },
): Promise<void> => {
  const found = (await strapi.db.query('api::partnership.partnership').findOne({ where: { id: partnership } })) as {
    readonly globalId: string;
  };
  const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
  const times = isOpen
    ? [{ begun_at: at(-1), ends_at: at(20) }]
    : [
        { begun_at: at(-1), ends_at: at(20), ended_at: at(-0.5) },
        { begun_at: at(-9), ends_at: at(-1) },
      ];
  const of = { user_id: userId, partnership: found.globalId, reason: 'To look at a lost newsletter' };
  for (const each of times) await strapi.db.connection('concord_support_access').insert({ id: randomUUID(), ...of, ...each });
};
