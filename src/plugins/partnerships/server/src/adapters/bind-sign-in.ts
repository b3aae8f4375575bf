import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { aroundStock, type StockActions } from '../../../../../strapi-edge';

const SIGNED_IN = z.looseObject({ jwt: z.string(), user: z.looseObject({ id: z.number() }) });

interface SignIns {
  tokenFor(userId: number): Promise<string>;
  requireSignIn(token: string): Promise<void>;
}

const CHANGE: StockActions = { controller: 'plugin::users-permissions.auth', names: ['changePassword'] };
const BEARER = /^bearer +/i;

/**
 * In place of the token of users-permissions, which outlives a new password and is given to those too whom their partnership blocked,
 * answers one by `tokenFor`, or its refusal. A new password is refused before it is written, to a sign-in that has ended and to those who
 * are blocked. To be called in `register`, before routes take their handlers.
 */
export const bindSignIn = (strapi: Core.Strapi, signIns: () => SignIns): void => {
  aroundStock(strapi, CHANGE, async (ctx, stock) => {
    await signIns().requireSignIn((ctx.headers.authorization ?? '').replace(BEARER, ''));
    return await stock(ctx);
  });
  aroundStock(strapi, { controller: 'plugin::users-permissions.auth', names: ['callback', 'changePassword'] }, async (ctx, stock) => {
    await stock(ctx);
    const answer = SIGNED_IN.parse(ctx.body);
    ctx.body = { ...answer, jwt: await signIns().tokenFor(answer.user.id) };
  });
};
