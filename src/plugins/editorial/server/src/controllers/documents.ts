import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { DomainError, subjectKey } from '../../../../../kernel';
import { type ActorId, WITHDRAWAL_KINDS } from '../../../contract';
import type { Subject } from '../application/ports';
import { atTheEdge } from '../adapters/strapi-errors';
import type { Editorial } from '../services/editorial';

const publishRequest = z.object({ preflight: z.string() });
const withdrawRequest = z.object({
  kind: z.enum(WITHDRAWAL_KINDS),
  reason: z.string().max(2000),
  replacement: z.object({ type: z.string(), id: z.string() }).nullable(),
});

/** The HTTP edge of editorial (contract/routes.ts): parse, call, present. */
export const documentsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  standing: (ctx: Context) =>
    atTheEdge(async () => {
      const subject = await subjectOf(strapi, ctx);
      const standing = await editorial(strapi).publishing.standing(subject);
      const links = await linksTo(strapi, [subject, ...standing.problems.flatMap(({ place }) => place ?? [])]);
      ctx.body = { data: { ...standing, links, publicUrl: await publicPath(strapi, subject) } };
    }),
  publish: (ctx: Context) =>
    atTheEdge(async () => {
      const { preflight } = parse(publishRequest, ctx);
      ctx.body = { data: await editorial(strapi).publishing.publish({ subject: await subjectOf(strapi, ctx), actor: actorOf(ctx), preflight }) };
    }),
  withdraw: (ctx: Context) =>
    atTheEdge(async () => {
      const request = parse(withdrawRequest, ctx);
      ctx.body = { data: await editorial(strapi).publishing.withdraw({ ...request, subject: await subjectOf(strapi, ctx), actor: actorOf(ctx) }) };
    }),
  duplicate: (ctx: Context) =>
    atTheEdge(async () => {
      const { uid, documentId } = await subjectOf(strapi, ctx);
      ctx.body = { data: { documentId: await editorial(strapi).duplicate(uid, documentId) } };
    }),
  states: (ctx: Context) =>
    atTheEdge(async () => {
      const documentIds = String(ctx.query['documentIds'] ?? '').split(',').filter(Boolean).slice(0, 100);
      const subjects = await editorial(strapi).desk.read((tables) => tables.subjects.findByDocument(String(ctx['params'].uid), documentIds));
      const states = await editorial(strapi).publishing.states(subjects);
      ctx.body = { data: Object.fromEntries(subjects.map((subject) => [subject.documentId, states.get(subjectKey(subject)) ?? 'draft'])) };
    }),
  replacements: (ctx: Context) =>
    atTheEdge(async () => {
      const found = await editorial(strapi).desk.read((tables) => tables.subjects.findPublic(String(ctx['params'].uid), String(ctx.query['search'] ?? '')));
      ctx.body = { data: found.map(({ type, id, title }) => ({ subject: { type, id }, title })) };
    }),
});

const editorial = (strapi: Core.Strapi): Editorial => strapi.plugin('editorial').service<Editorial>('editorial');

const subjectOf = async (strapi: Core.Strapi, ctx: Context): Promise<Subject> => {
  const { uid, documentId } = ctx['params'] as { readonly uid: string; readonly documentId: string };
  const [subject] = await editorial(strapi).desk.read((tables) => tables.subjects.findByDocument(uid, [documentId]));
  if (!subject) throw new DomainError({ code: 'subject.unknown', refusal: 'not-found', message: 'That document does not exist, or was deleted.' });
  return subject;
};

const actorOf = (ctx: Context): { readonly id: ActorId } => ({ id: `staff:${Number((ctx.state as { user: { id: number } }).user.id)}` });

const parse = <T>(schema: z.ZodType<T>, ctx: Context): T => {
  const result = schema.safeParse((ctx.request as { readonly body?: unknown }).body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new DomainError({ code: 'request.invalid', refusal: 'invalid', message: `The request is not as expected: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() });
};

const publicPath = async (strapi: Core.Strapi, subject: Subject): Promise<string | null> => {
  for (const book of editorial(strapi).registry.addressBooks()) {
    const path = (await book([subject])).get(subjectKey(subject));
    if (path !== undefined) return path;
  }
  return null;
};

/** Where each subject is edited in the admin, by subject key. */
const linksTo = async (strapi: Core.Strapi, refs: readonly { readonly type: string; readonly id: string }[]): Promise<Record<string, string>> => {
  const subjects = await editorial(strapi).desk.read((tables) => tables.subjects.find(refs));
  return Object.fromEntries([...subjects].map(([key, { uid, documentId }]) => [key, `/content-manager/collection-types/${uid}/${documentId}`]));
};
