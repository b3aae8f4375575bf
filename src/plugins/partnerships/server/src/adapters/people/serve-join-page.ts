import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { DomainError, parseSent, REFUSAL_STATUSES, type RateLimiter, senderOf } from '../../../../../../kernel';
import type { Join } from '../../application/people/join';
import { joinedPage, joinPage, refusedPage } from '../../domain/people/join-page';
import { formProblems, type NewcomerForm } from '../../domain/people/newcomer-form';
import { bodyOf, paramsOf, sendKeyPage } from '../../../../../../strapi-edge';
import { tooOften } from '../too-often';

const params = z.object({ token: z.string().max(200) });
const text = z.string().max(1000).catch('');
const typed = z.object({ firstName: text, lastName: text, password: text }).catch({ firstName: '', lastName: '', password: '' });
const EMPTY: NewcomerForm = { firstName: '', lastName: '', password: '' };

/**
 * Serves `/join/<token>`, where invited people come in. Strapi's admin has no page for people who are not signed in, and
 * looking at it changes nothing: mail programs open links to look at them. Forms are counted, as passwords could be guessed by them.
 */
export const serveJoinPage = (strapi: Core.Strapi, join: () => Join, forms: () => RateLimiter): void => {
  const look = async (ctx: Context) => {
    sendKeyPage(ctx, 200, joinPage(await join().look(tokenOf(ctx)), EMPTY, {}));
  };
  const accept = async (ctx: Context) => {
    const wait = forms().take(senderOf(ctx.ip));
    if (wait !== null) throw tooOften(ctx, wait);
    const token = tokenOf(ctx);
    const invitation = await join().look(token);
    const { firstName, lastName, password } = typed.parse(bodyOf(ctx) ?? {});
    const form = { firstName: firstName.trim(), lastName: lastName.trim(), password };
    const problems = invitation.hasAccount ? {} : formProblems(form, invitation.email);
    if (Object.keys(problems).length > 0) {
      sendKeyPage(ctx, 400, joinPage(invitation, form, problems));
      return;
    }
    const refusal = await refusalOf(() => join().accept(token, form));
    if (refusal) sendKeyPage(ctx, 400, joinPage(invitation, form, { password: refusal.message }));
    else sendKeyPage(ctx, 200, joinedPage(invitation));
  };
  const route = (method: 'GET' | 'POST', handle: (ctx: Context) => Promise<void>) => ({
    method,
    path: '/join/:token',
    handler: refusing(handle),
    config: { auth: false as const },
  });
  strapi.server.routes([route('GET', look), route('POST', accept)]);
};

const tokenOf = (ctx: Context): string => parseSent(params, paramsOf(ctx)).token;

/** A wrong password is said beside its field; other refusals have a page of their own. */
const refusalOf = async (work: () => Promise<void>): Promise<DomainError | null> => {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invitation.wrong-password') return error;
    throw error;
  }
};

const refusing =
  (handle: (ctx: Context) => Promise<void>) =>
  async (ctx: Context): Promise<void> => {
    try {
      await handle(ctx);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      ctx.set('X-Refusal', error.code);
      sendKeyPage(ctx, REFUSAL_STATUSES[error.refusal], refusedPage(error.message));
    }
  };
