import type { Context } from 'koa';
import { z } from 'zod';

import { parseSent } from '../../../../../kernel';
import { bodyOf, paramsOf } from '../../../../../strapi-edge';
import { type Actor, WITHDRAWAL_KINDS } from '../../../contract';

const SEARCH_TOO_LONG = 'These are too many words to search for. Search for a few words of the title.';
const KIND_MISSING = 'Choose why it is withdrawn.';
const REASON_MISSING = 'Say why it is withdrawn. Readers will see the reason.';
const REASON_TOO_LONG = 'The reason is longer than 2,000 characters. Say it in fewer words.';
const REPLACEMENT_UNREADABLE = 'What replaces it was not understood. Choose it again from the list, or leave it empty.';

const document = z.object({ uid: z.string(), documentId: z.string() });
const type = z.object({ uid: z.string() });
const signedIn = z.object({ user: z.object({ id: z.number().int() }) });
const search = z.object({ search: z.string().max(200, SEARCH_TOO_LONG).default('') });
const documentIds = z.object({ documentIds: z.string().default('') });
const publish = z.object({ preflight: z.string() });
/** What is too long is refused by the use case, in words of its own. */
const MOST_SENT = 100_000;
const publishWithoutSignOff = z.object({ preflight: z.string(), reason: z.string().max(MOST_SENT) });
export const withdrawal = z.object({
  kind: z.enum(WITHDRAWAL_KINDS, KIND_MISSING),
  reason: z.string(REASON_MISSING).max(2000, REASON_TOO_LONG),
  replacement: z
    .object({ type: z.string(REPLACEMENT_UNREADABLE), id: z.string(REPLACEMENT_UNREADABLE) }, REPLACEMENT_UNREADABLE)
    .nullable(),
});

const MOST_DOCUMENTS = 100;

/** Parses an admin request (contract/routes.ts); a shape that does not fit is refused as `request.invalid`, in words for staff. */
export const adminRequest = {
  document: (ctx: Context) => parseSent(document, paramsOf(ctx)),
  uid: (ctx: Context): string => parseSent(type, paramsOf(ctx)).uid,
  actor: (ctx: Context): Actor => ({ id: `staff:${parseSent(signedIn, ctx.state).user.id}` }),
  search: (ctx: Context): string => parseSent(search, ctx.query).search,
  documentIds: (ctx: Context): readonly string[] =>
    parseSent(documentIds, ctx.query).documentIds.split(',').filter(Boolean).slice(0, MOST_DOCUMENTS),
  publish: (ctx: Context) => parseSent(publish, bodyOf(ctx)),
  publishWithoutSignOff: (ctx: Context) => parseSent(publishWithoutSignOff, bodyOf(ctx)),
  withdraw: (ctx: Context) => parseSent(withdrawal, bodyOf(ctx)),
};
