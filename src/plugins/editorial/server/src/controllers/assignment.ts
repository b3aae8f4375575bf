import type { Core } from '@strapi/strapi';

import { adminRequest } from '../adapters/admin-request';
import { assignmentRequest } from '../adapters/assignment/assignment-request';

import { type Answer, answeringOn, requireSubject, workingIn } from './answering';

/** The HTTP edge of whose a document is to do (contract/assignment.ts). Each answers with what holds then. */
export const assignmentController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = answeringOn(strapi);
  return { read: answering(read), assign: answering(assign), clear: answering(clear), count: answering(count) };
};

const read: Answer = async (editorial, ctx) => editorial.assignment.of(await requireSubject(editorial, ctx), adminRequest.actor(ctx));

const assign: Answer = async (editorial, ctx) => {
  const [subject, actor] = [await requireSubject(editorial, ctx), adminRequest.actor(ctx)];
  await editorial.assignment.assign({ subject, actor, wanted: assignmentRequest.wanted(ctx) });
  return editorial.assignment.of(subject, actor);
};

const clear: Answer = async (editorial, ctx) => {
  const [subject, actor] = [await requireSubject(editorial, ctx), adminRequest.actor(ctx)];
  await editorial.assignment.clear({ subject, actor });
  return editorial.assignment.of(subject, actor);
};

const count: Answer = async (editorial, ctx) => ({
  count: await editorial.work.count(adminRequest.actor(ctx), await workingIn(editorial)),
});
