import type { Context } from 'koa';
import { z } from 'zod';

import { parseSent } from '../../../../../../kernel';
import { bodyOf } from '../../../../../../strapi-edge';

const merge = z.object({ data: z.record(z.string(), z.unknown()), revision: z.number().int().positive().max(2_147_483_647) });

/** Parses requests about editing together (contract/editing.ts); a shape that does not fit is refused as `request.invalid`. */
export const editingRequest = {
  merge: (ctx: Context) => parseSent(merge, bodyOf(ctx)),
};
