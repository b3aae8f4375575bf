import type { Context } from 'koa';
import { z } from 'zod';

import { isPlainLine, NOT_A_PLAIN_LINE, parseSent } from '../../../../../kernel';
import { bodyOf, paramsOf } from '../../../../../strapi-edge';
import { READER_AUDIENCES } from '../../../contract';

const signedIn = z.object({ user: z.object({ id: z.number().int() }) });
const partnership = z.object({ partnership: z.string().max(36) });
const key = z.object({ key: z.string().max(36) });
const newKey = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Give the key a name.')
    .max(80, 'The key’s name is longer than 80 characters. Shorten it.')
    .refine(isPlainLine, NOT_A_PLAIN_LINE),
  audience: z.enum(READER_AUDIENCES),
  alsoFor: z.array(z.string().max(36)).max(20).default([]),
});
const rotation = z.object({ oldWorksForDays: z.number().int().min(0).max(30) });

/** Parses an admin request (contract/site-keys.ts); a shape that does not fit is refused as `request.invalid`. */
export const adminRequest = {
  userId: (ctx: Context): number => parseSent(signedIn, ctx.state).user.id,
  partnership: (ctx: Context): string => parseSent(partnership, paramsOf(ctx)).partnership,
  keyId: (ctx: Context): string => parseSent(key, paramsOf(ctx)).key,
  newKey: (ctx: Context) => parseSent(newKey, bodyOf(ctx)),
  rotation: (ctx: Context) => parseSent(rotation, bodyOf(ctx)),
};
