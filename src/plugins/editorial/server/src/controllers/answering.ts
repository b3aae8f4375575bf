import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { subjectUnknown } from '../../../../../kernel';
import { adminRequest } from '../adapters/admin-request';
import type { Subject } from '../application/ports';
import type { Editorial } from '../services/editorial';

export type Answer = (editorial: Editorial, ctx: Context) => Promise<unknown>;

/** Turns what answers a request into an action of a Strapi controller: `{ data }`. */
export const answeringOn =
  (strapi: Core.Strapi) =>
  (answer: Answer) =>
  async (ctx: Context): Promise<void> => {
    ctx.body = { data: await answer(strapi.plugin('editorial').service<Editorial>('editorial'), ctx) };
  };

/** The document that the address names. One out of reach is refused as one that does not exist, `subject.unknown`. */
export const requireSubject = async (editorial: Editorial, ctx: Context): Promise<Subject> => {
  const { uid, documentId } = adminRequest.document(ctx);
  const found = await editorial.desk.read((tables) => tables.subjects.findByDocument(uid, [documentId]));
  const [subject] = await readable(editorial, found);
  if (subject) return subject;
  throw subjectUnknown();
};

/** Global id of the partnership that whoever asks picked in the side bar; null for all of theirs. */
export const workingIn = async ({ wall }: Editorial): Promise<string | null> => {
  const scope = await wall.current();
  return scope.kind === 'staff' ? scope.workingIn : null;
};

/** Those of the subjects that whoever asks may read. */
export const readable = async ({ wall }: Editorial, subjects: readonly Subject[]): Promise<readonly Subject[]> => {
  const decisions = await Promise.all(subjects.map(({ owners }) => wall.may('read', owners)));
  return subjects.filter((_, index) => decisions[index]);
};
