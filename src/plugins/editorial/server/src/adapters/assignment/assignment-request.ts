import type { Context } from 'koa';
import { z } from 'zod';

import { parseSent } from '../../../../../../kernel';
import { bodyOf } from '../../../../../../strapi-edge';

const wanted = z.object({
  person: z.number('Choose who does it.').int(),
  due: z.string().max(10, 'That is not a day of the calendar. Choose the day again.').nullable().default(null),
});

/** Parses requests about whose a document is to do (contract/assignment.ts). */
export const assignmentRequest = { wanted: (ctx: Context) => parseSent(wanted, bodyOf(ctx)) };
