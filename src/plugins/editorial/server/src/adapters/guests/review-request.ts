import type { Context } from 'koa';
import { z } from 'zod';

import { isPlainLine, NOT_A_PLAIN_LINE, parseSent } from '../../../../../../kernel';
import { bodyOf, paramsOf } from '../../../../../../strapi-edge';
import { GUEST_ACTIONS, GUEST_DAYS } from '../../../../contract';

const AN_ADDRESS = 'Give an e-mail address, such as name@example.org.';
const DAYS = `Say for how many days, from ${String(GUEST_DAYS.least)} to ${String(GUEST_DAYS.most)}.`;

const name = z
  .string('Give a name.')
  .trim()
  .min(1, 'Give a name.')
  .max(120, 'The name is longer than 120 characters. Shorten it.')
  .refine(isPlainLine, NOT_A_PLAIN_LINE);

const newGuest = z.object({
  name,
  email: z.string(AN_ADDRESS).trim().max(254, AN_ADDRESS).pipe(z.email(AN_ADDRESS)),
  agency: z.string().max(40).nullable(),
  note: z.string().trim().max(2000, 'The message is longer than 2,000 characters. Say it in fewer words.').default(''),
  days: z.number(DAYS).int(DAYS).min(GUEST_DAYS.least, DAYS).max(GUEST_DAYS.most, DAYS),
});
const guest = z.object({ guest: z.string().max(40) });

/** Parses requests of staff about guests (contract/guests.ts). */
export const guestRequest = {
  newGuest: (ctx: Context) => parseSent(newGuest, bodyOf(ctx)),
  guest: (ctx: Context): string => parseSent(guest, paramsOf(ctx)).guest,
};

/** Browsers send two characters for a line break, and count one. */
const withPlainLineEnds = (text: string): string => text.replaceAll('\r\n', '\n');

/** What a browser of somebody outside sends: whatever does not fit is as good as empty, but a long note is refused later, in words. */
const token = z.object({ token: z.string().max(100) }).catch({ token: '' });
const fileName = z.object({ name: z.string().max(100) }).catch({ name: '' });
const typedCode = z.object({ code: z.string().max(50) }).catch({ code: '' });
const answer = z
  .object({
    action: z.enum(GUEST_ACTIONS),
    note: z.string().transform(withPlainLineEnds).catch(''),
    seen: z.string().max(100).catch(''),
    revision: z.coerce.number().int().positive().nullable().catch(null),
  })
  .catch({ action: 'comment', note: '', seen: '', revision: null });

const COOKIE = 'concord-review';
const secretIn = new RegExp(`(?:^|;\\s*)${COOKIE}=([A-Za-z0-9_-]{20,100})(?:;|$)`);

export const reviewRequest = {
  token: (ctx: Context): string => token.parse(paramsOf(ctx)).token,
  file: (ctx: Context): string => fileName.parse(paramsOf(ctx)).name,
  code: (ctx: Context): string => typedCode.parse(bodyOf(ctx) ?? {}).code,
  answer: (ctx: Context) => answer.parse(bodyOf(ctx) ?? {}),
  /** Of the session; empty for none. */
  secret: (ctx: Context): string => secretIn.exec(ctx.get('cookie'))?.[1] ?? '',
};

/** For this link only, not for scripts, and never sent along from another website. */
export const sessionCookie = (
  secret: string,
  { path, isSecure, seconds }: { readonly path: string; readonly isSecure: boolean; readonly seconds: number },
): string =>
  [
    `${COOKIE}=${secret}`,
    `Path=${path}`,
    `Max-Age=${String(seconds)}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ');
