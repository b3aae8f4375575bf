import type { Context } from 'koa';
import { z } from 'zod';

import { DomainError } from '../../../../../kernel';
import { bodyOf, paramsOf } from '../../../../../strapi-edge';
import { READER_AUDIENCES } from '../../../contract';

const signedIn = z.object({ user: z.object({ id: z.number().int() }) });
const partnership = z.object({ partnership: z.string().max(36) });
const key = z.object({ key: z.string().max(36) });
const newKey = z.object({
  name: z.string().trim().min(1, 'Give the key a name.').max(80, 'The key’s name is longer than 80 characters. Shorten it.'),
  audience: z.enum(READER_AUDIENCES),
  alsoFor: z.array(z.string().max(36)).max(20).default([]),
});
const rotation = z.object({ oldWorksForDays: z.number().int().min(0).max(30) });

/** Parses an admin request (contract/site-keys.ts); a shape that does not fit is refused as `request.invalid`. */
export const adminRequest = {
  userId: (ctx: Context): number => parse(signedIn, ctx.state).user.id,
  partnership: (ctx: Context): string => parse(partnership, paramsOf(ctx)).partnership,
  keyId: (ctx: Context): string => parse(key, paramsOf(ctx)).key,
  newKey: (ctx: Context) => parse(newKey, bodyOf(ctx)),
  rotation: (ctx: Context) => parse(rotation, bodyOf(ctx)),
};

/** What a page sends by itself: nobody typed it, so nobody can mend it. Fields that people fill in have words of their own. */
const BY_THE_PAGE = 'This page sent something that the server does not understand. Reload the page, and try again.';

export const parse = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value, { error: () => BY_THE_PAGE });
  if (result.success) return result.data;
  const message = [...new Set(result.error.issues.map((issue) => issue.message))].join(' ');
  throw new DomainError({ code: 'request.invalid', refusal: 'invalid', message });
};
