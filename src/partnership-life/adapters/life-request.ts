import type { Context } from 'koa';
import { z } from 'zod';

import { DomainError } from '../../kernel';
import { LIFE_ACTS } from '../../plugins/partnerships/contract';

const name = z.string().max(255);
const slug = z.string().max(100);

/** Wishes as contract/life.ts of the partnerships plugin has them. */
export const WISHES = {
  rename: z.object({ name, shortName: name, slug }),
  merge: z.object({ into: slug }),
  split: z.object({
    into: slug.trim(),
    founding: z.object({ name, shortName: name }).nullable(),
    take: z.array(z.string().max(300)).max(10_000),
    people: z.array(z.string().max(320)).max(1000),
  }),
  close: z.object({ successor: slug.nullable(), withdrawHelp: z.boolean() }),
};

const params = z.object({ partnership: z.string().max(64), act: z.enum(LIFE_ACTS).optional() });
const performing = z.object({ wish: z.unknown(), digest: z.string().max(100), reason: z.string().max(1000) });

/** Parses an admin request; a shape that does not fit is refused as `request.invalid`. */
export const lifeRequest = {
  params: (ctx: Context) => parse(params, (ctx as unknown as { readonly params: unknown }).params),
  body: (ctx: Context): unknown => (ctx.request as { readonly body?: unknown }).body,
  performing: (ctx: Context) => parse(performing, lifeRequest.body(ctx)),
};

export const parse = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const message = 'The request is not as expected. Load the page again.';
  throw new DomainError({ code: 'request.invalid', refusal: 'invalid', message });
};
