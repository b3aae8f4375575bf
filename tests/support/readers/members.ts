import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { BootedApp } from '../boot';

const ROW = z.object({ id: z.number() });

/** A member of staff with one role in one partnership (global id), signed in. */
export const signInMember = async (
  app: BootedApp,
  { partnership, role, email }: { readonly partnership: string; readonly role: string; readonly email: string },
): Promise<string> => {
  const token = await app.signIn({ email, role: 'concord-editor' });
  await addMembership(app.strapi, { partnership, role, email });
  return token;
};

export const addMembership = async (
  strapi: Core.Strapi,
  { partnership, role, email }: { readonly partnership: string; readonly role: string; readonly email: string },
): Promise<void> => {
  const user = ROW.parse(await strapi.db.query('admin::user').findOne({ where: { email } }));
  const row = ROW.parse(await strapi.db.query('api::partnership.partnership').findOne({ where: { globalId: partnership } }));
  await strapi.db.query('plugin::partnerships.membership').create({ data: { user: user.id, partnership: row.id, role } });
};
