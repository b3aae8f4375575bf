import type { Core } from '@strapi/strapi';

import type { SubjectRef } from '../../../../../kernel';
import { adminRequest } from '../adapters/admin-request';
import { guestRequest } from '../adapters/guests/review-request';
import type { Editorial } from '../services/editorial';

import { type Answer, answeringOn, requireSubject } from './answering';

type Ctx = Parameters<Answer>[1];

/** The HTTP edge of asking people outside (contract/guests.ts). A part answers for its whole. */
export const guestsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = answeringOn(strapi);
  return { desk: answering(desk), ask: answering(ask), sendAgain: answering(sendAgain), withdraw: answering(withdraw) };
};

const wholeOf = async (editorial: Editorial, ctx: Ctx): Promise<SubjectRef> => {
  const subject = await requireSubject(editorial, ctx);
  return subject.whole ?? subject;
};

const desk: Answer = async (editorial, ctx) => editorial.guests.desk(await wholeOf(editorial, ctx), adminRequest.actor(ctx));

const ask: Answer = async (editorial, ctx) => {
  const wanted = guestRequest.newGuest(ctx);
  await editorial.guests.ask(await wholeOf(editorial, ctx), wanted, adminRequest.actor(ctx));
  return await desk(editorial, ctx);
};

const sendAgain: Answer = async (editorial, ctx) => {
  await editorial.guests.sendAgain(await wholeOf(editorial, ctx), guestRequest.guest(ctx), adminRequest.actor(ctx));
  return await desk(editorial, ctx);
};

const withdraw: Answer = async (editorial, ctx) => {
  await editorial.guests.withdraw(await wholeOf(editorial, ctx), guestRequest.guest(ctx), adminRequest.actor(ctx));
  return await desk(editorial, ctx);
};
