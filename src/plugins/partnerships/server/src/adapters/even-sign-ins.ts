import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { isLoopback, parseSent, type RateLimiter, senderOf, sha256 } from '../../../../../kernel';
import { aroundStock, bodyOf, type StockActions } from '../../../../../strapi-edge';

import { tooOften } from './too-often';

export interface SignInCount {
  /** Far more than one person needs: a whole office may stand behind one address. */
  readonly bySender: RateLimiter;
  /** By sender and account together, so that nobody locks somebody else out from elsewhere. */
  readonly byAccount: RateLimiter;
  /** For senders; accounts are counted always. */
  readonly countLoopback: boolean;
}

/** Of a password that nobody has, with bcrypt's cost as Strapi has it. */
const NOBODYS_HASH = '$2a$10$qi84nUffNloTjgavwmX7BOp6foPWGqnqUhG1R/9E6qJ6N35l/Uu46';

const BOTH = 'Give your e-mail address and your password.';
const words = z.string(BOTH).min(1, BOTH);
const staff = z.object({ email: words, password: words }).transform(({ email, password }) => ({ name: email, password }));
const practitioner = z
  .object({ identifier: words, password: words })
  .transform(({ identifier, password }) => ({ name: identifier, password }));
const signedIn = z.object({ user: z.object({ id: z.number() }) });
const account = z.object({ password: z.string().nullable() }).nullable();

/** The part of Strapi's untyped services for accounts that is used here. */
interface Passwords {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

interface Door {
  readonly actions: StockActions;
  readonly sent: z.ZodType<{ readonly name: string; readonly password: string }>;
  /** As Strapi itself looks for the account. */
  readonly find: (name: string) => Promise<unknown>;
  readonly passwords: () => Passwords;
}

/**
 * Has signing in take as long, and end alike, whether an account is known or not: Strapi compares passwords only where there is one to
 * compare with, fails over a password that is no text, and takes both from an address too. Attempts are counted by sender, and by account
 * and sender, right ones too. To be called in `register`, before routes take their handlers.
 */
export const evenSignIns = (strapi: Core.Strapi, count: () => SignInCount): void => {
  for (const { actions, sent, find, passwords } of doorsOf(strapi)) {
    aroundStock(strapi, actions, async (ctx, stock) => {
      const { name, password } = parseSent(sent, bodyOf(ctx));
      takeOne(ctx, name, count());
      try {
        return await stock(ctx);
      } catch (refusal) {
        const hash = account.parse(await find(name))?.password ?? '';
        if (hash === '') await passwords().validatePassword(password, NOBODYS_HASH);
        throw refusal;
      }
    });
  }
  // Whoever sits at somebody else's open page guesses no more than at the door.
  aroundStock(strapi, CHANGE, (ctx, stock) => {
    takeOne(ctx, `practitioner ${String(signedIn.parse(ctx.state).user.id)}`, count());
    return stock(ctx);
  });
};

const CHANGE: StockActions = { controller: 'plugin::users-permissions.auth', names: ['changePassword'] };

const doorsOf = (strapi: Core.Strapi): readonly Door[] => [
  {
    actions: { controller: 'admin::authentication', names: ['login'] },
    sent: staff,
    find: (name) => strapi.db.query('admin::user').findOne({ where: { email: name.toLowerCase() } }),
    passwords: () => strapi.service('admin::auth') as unknown as Passwords,
  },
  {
    actions: { controller: 'plugin::users-permissions.auth', names: ['callback'] },
    sent: practitioner,
    find: (name) =>
      strapi.db
        .query('plugin::users-permissions.user')
        .findOne({ where: { provider: 'local', $or: [{ email: name.toLowerCase() }, { username: name }] } }),
    passwords: () => strapi.plugin('users-permissions').service<Passwords>('user'),
  },
];

/** What is refused for the account's sake does not count against everybody else at that address. */
const takeOne = (ctx: Context, name: string, { bySender, byAccount, countLoopback }: SignInCount): void => {
  const sender = senderOf(ctx.ip);
  const wait =
    byAccount.take(sha256(`${sender} ${name.toLowerCase()}`)) ?? (isLoopback(ctx.ip) && !countLoopback ? null : bySender.take(sender));
  if (wait !== null) throw tooOften(ctx, wait);
};
