import type { Context } from 'koa';
import { z } from 'zod';

import type { RevisionName } from '../../../../contract';
import { BY_THE_PAGE, parse } from '../admin-request';

const number = z.coerce.number(BY_THE_PAGE).int(BY_THE_PAGE).positive(BY_THE_PAGE).max(2_147_483_647, BY_THE_PAGE);
const page = z.object({ before: number.nullable().default(null) }, BY_THE_PAGE);
const name: z.ZodType<RevisionName> = z.union([z.literal('newest'), z.literal('public'), number], BY_THE_PAGE);
const compared = z.object({ from: name, to: name }, BY_THE_PAGE);

/** Parses requests about history (contract/history.ts); a shape that does not fit is refused as `request.invalid`. */
export const historyRequest = {
  before: (ctx: Context): number | null => parse(page, ctx.query).before,
  compared: (ctx: Context) => parse(compared, ctx.query),
};
