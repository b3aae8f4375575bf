import type { Context } from 'koa';
import { z } from 'zod';

import { parseSent } from '../../../../../../kernel';
import { bodyOf } from '../../../../../../strapi-edge';

/** A notice that is too long is refused by the use case, in words of its own. */
const MOST_SENT = 100_000;

const tab = z.object({ tab: z.string().min(1).max(40) });
const takeOver = tab.extend({ notice: z.string().max(MOST_SENT).default('') });

/** Parses requests about leases (contract/leases.ts); a shape that does not fit is refused as `request.invalid`. */
export const leaseRequest = {
  tab: (ctx: Context) => parseSent(tab, bodyOf(ctx)),
  takeOver: (ctx: Context) => parseSent(takeOver, bodyOf(ctx)),
};
