import type { Context } from 'koa';
import { z } from 'zod';

import { parseSent } from '../../../../../../kernel';
import { bodyOf, paramsOf } from '../../../../../../strapi-edge';

/** What is too long is refused by the use case, in words of its own: the form keeps what was typed. */
const MOST_SENT = 1_000_000;
const MOST_CALLED = 100;

const comment = z.object({
  key: z.uuid(),
  words: z.string().max(MOST_SENT),
  mentions: z.array(z.number().int()).max(MOST_CALLED).default([]),
});
const thread = comment.extend({ field: z.string().max(120).nullable().default(null), place: z.string().max(120).default('') });
const threadId = z.object({ thread: z.string().max(40) });
const commentId = z.object({ comment: z.string().max(40) });

/** Parses requests about comments (contract/talk.ts); a shape that does not fit is refused as `request.invalid`. */
export const talkRequest = {
  newThread: (ctx: Context) => parseSent(thread, bodyOf(ctx)),
  newComment: (ctx: Context) => parseSent(comment, bodyOf(ctx)),
  thread: (ctx: Context): string => parseSent(threadId, paramsOf(ctx)).thread,
  comment: (ctx: Context): string => parseSent(commentId, paramsOf(ctx)).comment,
};
