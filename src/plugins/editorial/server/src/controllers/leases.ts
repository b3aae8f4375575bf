import type { Core } from '@strapi/strapi';

import { adminRequest } from '../adapters/admin-request';
import { leaseRequest } from '../adapters/leases/lease-request';

import { type Answer, answeringOn, requireSubject } from './answering';

/** The HTTP edge of leases (contract/leases.ts): parse, call, present. A part has a lease of its own. */
export const leasesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = answeringOn(strapi);
  return { hold: answering(hold), takeOver: answering(takeOver), release: answering(release) };
};

const hold: Answer = async (editorial, ctx) => {
  const subject = await requireSubject(editorial, ctx);
  return editorial.editLease.hold({ subject, actor: adminRequest.actor(ctx), ...leaseRequest.tab(ctx) });
};

const takeOver: Answer = async (editorial, ctx) => {
  const subject = await requireSubject(editorial, ctx);
  const { tab, notice } = leaseRequest.takeOver(ctx);
  return editorial.editLease.takeOver({ subject, actor: adminRequest.actor(ctx), tab }, notice);
};

const release: Answer = async (editorial, ctx) => {
  const subject = await requireSubject(editorial, ctx);
  return editorial.editLease.release({ subject, actor: adminRequest.actor(ctx), ...leaseRequest.tab(ctx) });
};
