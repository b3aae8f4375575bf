import type { Context } from 'koa';
import { z } from 'zod';

import { parseSent } from '../../../../../../kernel';
import { bodyOf, paramsOf } from '../../../../../../strapi-edge';
import type { RevisionName } from '../../../../contract';

const number = z.coerce.number().int().positive().max(2_147_483_647);
const page = z.object({ before: number.nullable().default(null) });
const name: z.ZodType<RevisionName> = z.union([z.literal('newest'), z.literal('public'), number]);
const compared = z.object({ from: name, to: name });
const restored = z.object({ revision: number });
const seen = z.object({ seen: number });

/** Parses requests about history (contract/history.ts); a shape that does not fit is refused as `request.invalid`. */
export const historyRequest = {
  before: (ctx: Context): number | null => parseSent(page, ctx.query).before,
  compared: (ctx: Context) => parseSent(compared, ctx.query),
  revision: (ctx: Context): number => parseSent(restored, paramsOf(ctx)).revision,
  seen: (ctx: Context): number => parseSent(seen, bodyOf(ctx)).seen,
};
