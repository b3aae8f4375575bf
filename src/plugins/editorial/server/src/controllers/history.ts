import type { Core } from '@strapi/strapi';

import { adminRequest } from '../adapters/admin-request';
import { historyRequest } from '../adapters/history/history-request';

import { type Answer, answeringOn, requireSubject } from './answering';

/** The HTTP edge of history (contract/history.ts): parse, call, present. A part answers for its whole. */
export const historyController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = answeringOn(strapi);
  return { page: answering(page), compare: answering(compare), planRestore: answering(planRestore), restore: answering(restore) };
};

const page: Answer = async (editorial, ctx) => {
  const subject = await requireSubject(editorial, ctx);
  return editorial.history.page(subject.whole ?? subject, historyRequest.before(ctx));
};

const compare: Answer = async (editorial, ctx) => {
  const subject = await requireSubject(editorial, ctx);
  return editorial.history.compare({ subject: subject.whole ?? subject, ...historyRequest.compared(ctx) });
};

const planRestore: Answer = async (editorial, ctx) => {
  const subject = await requireSubject(editorial, ctx);
  return editorial.history.planRestore(subject.whole ?? subject, historyRequest.revision(ctx));
};

const restore: Answer = async (editorial, ctx) => {
  const subject = await requireSubject(editorial, ctx);
  const [revision, seen] = [historyRequest.revision(ctx), historyRequest.seen(ctx)];
  return editorial.history.restore({ subject: subject.whole ?? subject, revision, seen, actor: adminRequest.actor(ctx) });
};
