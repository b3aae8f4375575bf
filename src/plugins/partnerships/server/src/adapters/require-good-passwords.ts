import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { DomainError } from '../../../../../kernel';
import { aroundStock, bodyOf, type StockActions } from '../../../../../strapi-edge';
import { passwordProblem } from '../domain/people/password-rules';
import { requireGoodPassword } from '../domain/practitioners/invitation';

/** Strapi's own pages on which staff, or an administrator for them, choose a password. */
const STAFF: readonly StockActions[] = [
  { controller: 'admin::authentication', names: ['register', 'registerAdmin', 'resetPassword'] },
  { controller: 'admin::authenticated-user', names: ['updateMe'] },
  { controller: 'admin::user', names: ['create', 'update'] },
];

const PRACTITIONERS: StockActions = { controller: 'plugin::users-permissions.auth', names: ['changePassword'] };

const text = z.string().catch('');
const person = z.object({ firstname: text, lastname: text, email: text });
const NOBODY = { firstname: '', lastname: '', email: '' };
/** Whoever comes by an invitation of Strapi's sends what they chose one level deeper. */
const choice = person.extend({ password: z.string().nullish().catch(null) });
const sent = z.union([z.object({ userInfo: choice }).transform(({ userInfo }) => userInfo), choice]);
const state = z.object({ user: person });

/** Holds passwords that are chosen on pages of Strapi's to the rules of ours. To be called in `register`, before routes take their handlers. */
export const requireGoodPasswords = (strapi: Core.Strapi): void => {
  for (const actions of STAFF) {
    aroundStock(strapi, actions, (ctx, stock) => {
      const { password, own } = chosen(ctx);
      const problem = password === null ? null : passwordProblem(password, own);
      if (problem !== null) throw new DomainError({ code: 'password.weak', refusal: 'invalid', message: problem });
      return stock(ctx);
    });
  }
  aroundStock(strapi, PRACTITIONERS, (ctx, stock) => {
    const { password, own } = chosen(ctx);
    if (password !== null) requireGoodPassword(password, own);
    return stock(ctx);
  });
};

/** What was chosen, if anything, with the names of whoever is written about and of whoever is signed in. */
const chosen = (ctx: Context): { readonly password: string | null; readonly own: readonly string[] } => {
  const { password = null, ...written } = sent.safeParse(bodyOf(ctx)).data ?? { ...NOBODY, password: null };
  const { user } = state.safeParse(ctx.state).data ?? { user: NOBODY };
  return { password: password === '' ? null : password, own: [...Object.values(written), ...Object.values(user)] };
};
