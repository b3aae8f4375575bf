import type { Core } from '@strapi/strapi';

import { adminRequest } from '../adapters/admin-request';
import { talkRequest } from '../adapters/talk/talk-request';

import { type Answer, answeringOn, requireSubject } from './answering';

type Args = Parameters<Answer>;

/** The HTTP edge of comments (contract/talk.ts): parse, call, present. Each answers with all that is said then. */
export const talkController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = answeringOn(strapi);
  return {
    read: answering(read),
    open: answering(open),
    reply: answering(reply),
    resolve: answering(settling('resolve')),
    reopen: answering(settling('reopen')),
    takeBack: answering(takeBack),
  };
};

const asking = async (...[editorial, ctx]: Args) => ({ subject: await requireSubject(editorial, ctx), actor: adminRequest.actor(ctx) });

const read: Answer = async (editorial, ctx) => {
  const { subject, actor } = await asking(editorial, ctx);
  return editorial.talk.of(subject, actor);
};

const open: Answer = async (editorial, ctx) => {
  const at = await asking(editorial, ctx);
  await editorial.talk.open({ ...at, said: talkRequest.newThread(ctx) });
  return editorial.talk.of(at.subject, at.actor);
};

const reply: Answer = async (editorial, ctx) => {
  const at = await asking(editorial, ctx);
  await editorial.talk.reply({ ...at, thread: talkRequest.thread(ctx), said: talkRequest.newComment(ctx) });
  return editorial.talk.of(at.subject, at.actor);
};

const settling =
  (act: 'resolve' | 'reopen'): Answer =>
  async (editorial, ctx) => {
    const at = await asking(editorial, ctx);
    await editorial.talk[act]({ ...at, thread: talkRequest.thread(ctx) });
    return editorial.talk.of(at.subject, at.actor);
  };

const takeBack: Answer = async (editorial, ctx) => {
  const at = await asking(editorial, ctx);
  await editorial.talk.takeBack({ ...at, thread: talkRequest.thread(ctx), comment: talkRequest.comment(ctx) });
  return editorial.talk.of(at.subject, at.actor);
};
