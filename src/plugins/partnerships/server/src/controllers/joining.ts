import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { practitionerRequest } from '../adapters/practitioner-request';
import { tooOften } from '../adapters/too-often';
import { senderOf } from '../../../../../kernel';
import type { Practitioners } from '../services/practitioners';

/** The HTTP edge of what people do before they have an account, or without its password (contract/practitioners.ts). */
export const joiningController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = (answer: (practitioners: Practitioners, ctx: Context) => unknown) => async (ctx: Context) => {
    const practitioners = strapi.plugin('partnerships').service<Practitioners>('practitioners');
    const wait = practitioners.forms.take(senderOf(ctx.ip));
    if (wait !== null) throw tooOften(ctx, wait);
    ctx.set('Cache-Control', 'no-store');
    await answer(practitioners, ctx);
  };
  return {
    ask: answering(async ({ joining }, ctx) => {
      await joining.ask(practitionerRequest.asking(ctx));
      ctx.status = 202;
      ctx.body = {};
    }),
    describe: answering(async ({ joining }, ctx) => {
      ctx.body = { data: await joining.describe(practitionerRequest.token(ctx)) };
    }),
    forgotten: answering(({ forgottenPassword }, ctx) => {
      forgottenPassword.ask(practitionerRequest.forgotten(ctx));
      ctx.status = 202;
      ctx.body = {};
    }),
    password: answering(async ({ forgottenPassword }, ctx) => {
      await forgottenPassword.set(practitionerRequest.acceptance(ctx));
      ctx.status = 204;
    }),
    accept: answering(async ({ joining }, ctx) => {
      await joining.accept(practitionerRequest.acceptance(ctx));
      ctx.status = 204;
    }),
  };
};
