import type { Context } from 'koa';
import { z } from 'zod';

import { DomainError } from '../../../../../kernel';
import { type Actor, WITHDRAWAL_KINDS } from '../../../contract';

const document = z.object({ uid: z.string(), documentId: z.string() });
const type = z.object({ uid: z.string() });
const signedIn = z.object({ user: z.object({ id: z.number().int() }) });
const search = z.object({ search: z.string().max(200).default('') });
const documentIds = z.object({ documentIds: z.string().default('') });
const publish = z.object({ preflight: z.string() });
const withdraw = z.object({
  kind: z.enum(WITHDRAWAL_KINDS),
  reason: z.string().max(2000),
  replacement: z.object({ type: z.string(), id: z.string() }).nullable(),
});

const MOST_DOCUMENTS = 100;

/** Parses an admin request (contract/routes.ts); a shape that does not fit is refused as `request.invalid`. */
export const adminRequest = {
  document: (ctx: Context) => parse(document, paramsOf(ctx)),
  uid: (ctx: Context): string => parse(type, paramsOf(ctx)).uid,
  actor: (ctx: Context): Actor => ({ id: `staff:${parse(signedIn, ctx.state).user.id}` }),
  search: (ctx: Context): string => parse(search, ctx.query).search,
  documentIds: (ctx: Context): readonly string[] =>
    parse(documentIds, ctx.query).documentIds.split(',').filter(Boolean).slice(0, MOST_DOCUMENTS),
  publish: (ctx: Context) => parse(publish, bodyOf(ctx)),
  withdraw: (ctx: Context) => parse(withdraw, bodyOf(ctx)),
};

/** Strapi's router and body parser put these on Koa's context, whose types do not know them. */
const paramsOf = (ctx: Context): unknown => (ctx as unknown as { readonly params: unknown }).params;
const bodyOf = (ctx: Context): unknown => (ctx.request as { readonly body?: unknown }).body;

const parse = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const message = `The request is not as expected: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
  throw new DomainError({ code: 'request.invalid', refusal: 'invalid', message });
};
