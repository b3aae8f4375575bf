import type { Context } from 'koa';
import { z } from 'zod';

import { DomainError } from '../../../../../kernel';
import { bodyOf, paramsOf } from '../../../../../strapi-edge';
import { type Actor, WITHDRAWAL_KINDS } from '../../../contract';

/** What a page of the admin sends by itself; nobody typed it, so nobody can mend it. */
export const BY_THE_PAGE = 'This page sent something that the server does not understand. Reload the page, and try again.';
const SEARCH_TOO_LONG = 'These are too many words to search for. Search for a few words of the title.';
const KIND_MISSING = 'Choose why it is withdrawn.';
const REASON_MISSING = 'Say why it is withdrawn. Readers will see the reason.';
const REASON_TOO_LONG = 'The reason is longer than 2,000 characters. Say it in fewer words.';
const REPLACEMENT_UNREADABLE = 'What replaces it was not understood. Choose it again from the list, or leave it empty.';

const sent = z.string(BY_THE_PAGE);
const document = z.object({ uid: sent, documentId: sent }, BY_THE_PAGE);
const type = z.object({ uid: sent }, BY_THE_PAGE);
const signedIn = z.object({ user: z.object({ id: z.number(BY_THE_PAGE).int(BY_THE_PAGE) }, BY_THE_PAGE) }, BY_THE_PAGE);
const search = z.object({ search: sent.max(200, SEARCH_TOO_LONG).default('') }, BY_THE_PAGE);
const documentIds = z.object({ documentIds: sent.default('') }, BY_THE_PAGE);
const publish = z.object({ preflight: sent }, BY_THE_PAGE);
const withdraw = z.object(
  {
    kind: z.enum(WITHDRAWAL_KINDS, KIND_MISSING),
    reason: z.string(REASON_MISSING).max(2000, REASON_TOO_LONG),
    replacement: z
      .object({ type: z.string(REPLACEMENT_UNREADABLE), id: z.string(REPLACEMENT_UNREADABLE) }, REPLACEMENT_UNREADABLE)
      .nullable(),
  },
  BY_THE_PAGE,
);

const MOST_DOCUMENTS = 100;

/** Parses an admin request (contract/routes.ts); a shape that does not fit is refused as `request.invalid`, in words for staff. */
export const adminRequest = {
  document: (ctx: Context) => parse(document, paramsOf(ctx)),
  uid: (ctx: Context): string => parse(type, paramsOf(ctx)).uid,
  actor: (ctx: Context): Actor => ({ id: `staff:${parse(signedIn, ctx.state).user.id}` }),
  search: (ctx: Context): string => parse(search, ctx.query).search,
  documentIds: (ctx: Context): readonly string[] =>
    parse(documentIds, ctx.query).documentIds.split(',').filter(Boolean).slice(0, MOST_DOCUMENTS),
  publish: (ctx: Context) => parse(publish, bodyOf(ctx)),
  withdraw: (ctx: Context) => parse(withdraw, bodyOf(ctx)),
};

export const parse = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const message = [...new Set(result.error.issues.map((issue) => issue.message))].join(' ');
  throw new DomainError({ code: 'request.invalid', refusal: 'invalid', message });
};
