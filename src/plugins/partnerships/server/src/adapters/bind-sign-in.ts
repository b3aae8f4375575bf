import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { aroundStock } from '../../../../../strapi-edge';

const SIGNED_IN = z.looseObject({ jwt: z.string(), user: z.looseObject({ id: z.number() }) });

/**
 * In place of the token of users-permissions, which outlives a new password and is given to those too whom their partnership blocked,
 * answers one by `tokenFor`, or its refusal. To be called in `register`, before routes take their handlers.
 */
export const bindSignIn = (strapi: Core.Strapi, tokenFor: (userId: number) => Promise<string>): void => {
  aroundStock(strapi, { controller: 'plugin::users-permissions.auth', names: ['callback', 'changePassword'] }, async (ctx, stock) => {
    await stock(ctx);
    const answer = SIGNED_IN.parse(ctx.body);
    ctx.body = { ...answer, jwt: await tokenFor(answer.user.id) };
  });
};
