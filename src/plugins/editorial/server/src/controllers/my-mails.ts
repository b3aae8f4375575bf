import type { Core } from '@strapi/strapi';

import { adminRequest } from '../adapters/admin-request';
import { mailChoiceRequest } from '../adapters/mails/mail-choice-request';

import { type Answer, answeringOn } from './answering';

/** The HTTP edge of what a member of staff chose about e-mails (contract/mails.ts): their own, and nobody else's. */
export const myMailsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = answeringOn(strapi);
  return { find: answering(find), choose: answering(choose) };
};

const find: Answer = (editorial, ctx) => editorial.mailChoice.of(adminRequest.actor(ctx));

const choose: Answer = async (editorial, ctx) => {
  await editorial.mailChoice.choose(adminRequest.actor(ctx), mailChoiceRequest(ctx));
  return await find(editorial, ctx);
};
