import type { Core } from '@strapi/strapi';

import { editingRequest } from '../adapters/editing/editing-request';

import { type Answer, answeringOn, requireSubject } from './answering';

/** The HTTP edge of editing together (contract/editing.ts): parse, call, present. A part is edited by itself. */
export const editingController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = answeringOn(strapi);
  return { merge: answering(merge) };
};

const merge: Answer = async (editorial, ctx) => {
  const subject = await requireSubject(editorial, ctx);
  return editorial.editing.merge({ subject, ...editingRequest.merge(ctx) });
};
