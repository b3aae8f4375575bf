import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { parseSent } from '../../../../../kernel';
import { aroundStock, bodyOf, paramsOf } from '../../../../../strapi-edge';
import { accountUnknown, requireOwnSignIn } from '../domain/people/own-sign-in';
import { ROW_ID } from './sent-row-id';

const USERS = 'admin::user';

const asked = z.object({ id: ROW_ID });
const state = z.object({ user: z.object({ id: z.number() }) });
const change = z.object({ email: z.unknown(), password: z.unknown() }).partial().catch({});
const link = z.object({ registrationToken: z.string() });
const several = z.object({ ids: z.array(ROW_ID) });
const newcomer = z.looseObject({ email: z.string('Enter an e-mail address, such as name@example.org.') });
const account = z.object({ id: z.number(), email: z.string(), password: z.string().nullable() }).nullable();

/**
 * Leaves what somebody signs in with to themselves: an administrator of the network who set it would work under another's name, and
 * past the wall. To be called in `register`, before routes take their handlers.
 */
export const keepSignInsOwn = (strapi: Core.Strapi): void => {
  const find = async (where: object) => account.parse(await strapi.db.query(USERS).findOne({ where }));
  aroundStock(strapi, { controller: USERS, names: ['update'] }, async (ctx, stock) => {
    const wanted = asked.safeParse(paramsOf(ctx));
    // Strapi would ask the database for whatever it reads in such an address.
    if (!wanted.success) throw accountUnknown();
    const kept = await find({ id: wanted.data.id });
    if (kept) requireOwnSignIn({ isOwn: kept.id === signedIn(ctx), email: kept.email, change: change.parse(bodyOf(ctx) ?? {}) });
    return stock(ctx);
  });
  aroundStock(strapi, { controller: USERS, names: ['findOne', 'deleteOne'] }, (ctx, stock) => {
    if (!asked.safeParse(paramsOf(ctx)).success) throw accountUnknown();
    return stock(ctx);
  });
  aroundStock(strapi, { controller: USERS, names: ['deleteMany'] }, async (ctx, stock) => {
    const ids = [...new Set(several.safeParse(bodyOf(ctx)).data?.ids)];
    // Strapi would end everybody's sessions for an id that is empty, and fail after having deleted some where one is nobody's.
    if (ids.length === 0 || (await strapi.db.query(USERS).count({ where: { id: { $in: ids } } })) < ids.length) throw accountUnknown();
    return stock(ctx);
  });
  aroundStock(strapi, { controller: USERS, names: ['create'] }, (ctx, stock) => {
    parseSent(newcomer, bodyOf(ctx));
    return stock(ctx);
  });
  // The link by which Strapi lets a new account choose its first password is shown to whoever made the account, and outlives that choice.
  aroundStock(strapi, { controller: 'admin::authentication', names: ['register'] }, async (ctx, stock) => {
    const sent = link.safeParse(bodyOf(ctx));
    const kept = sent.success ? await find({ registrationToken: sent.data.registrationToken }) : null;
    if (kept?.password) requireOwnSignIn({ isOwn: false, email: kept.email, change: { password: 'another' } });
    return stock(ctx);
  });
};

const signedIn = (ctx: Context): number | null => state.safeParse(ctx.state).data?.user.id ?? null;
