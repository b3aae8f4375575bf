import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { SubjectRef } from '../../../../../kernel';
import type { Actor } from '../../../contract';
import { adminRequest } from '../adapters/admin-request';
import { scheduleRequest } from '../adapters/schedule/schedule-request';
import type { Editorial } from '../services/editorial';

import { type Answer, answeringOn, requireSubject } from './answering';

/** The HTTP edge of scheduling (contract/schedule.ts): parse, call, present. */
export const scheduleController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = answeringOn(strapi);
  return {
    standing: answering(standing),
    schedule: answering(schedule),
    cancel: answering(deciding('cancel')),
    keep: answering(deciding('keep')),
  };
};

const standing: Answer = async (editorial, ctx) => {
  const { subject, actor } = await asking(editorial, ctx);
  return editorial.scheduling.standing(subject, actor);
};

const schedule: Answer = async (editorial, ctx) => {
  const { subject, actor } = await asking(editorial, ctx);
  await editorial.scheduling.schedule({ ...scheduleRequest.schedule(ctx), subject, actor });
  return editorial.scheduling.standing(subject, actor);
};

const deciding =
  (decision: 'cancel' | 'keep'): Answer =>
  async (editorial, ctx) => {
    const { subject, actor } = await asking(editorial, ctx);
    await editorial.scheduling[decision](subject, scheduleRequest.id(ctx), actor);
    return editorial.scheduling.standing(subject, actor);
  };

/** A part is scheduled with its whole. */
const asking = async (editorial: Editorial, ctx: Context): Promise<{ readonly subject: SubjectRef; readonly actor: Actor }> => {
  const found = await requireSubject(editorial, ctx);
  const { type, id } = found.whole ?? found;
  return { subject: { type, id }, actor: adminRequest.actor(ctx) };
};
