import type { Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { DomainError, type RateLimiter, REFUSAL_STATUSES, senderOf } from '../../../../../../kernel';
import { sendKeyPage } from '../../../../../../strapi-edge';
import { LONGEST_NOTE } from '../../../../contract';
import type { GuestAnswer } from '../../application/guests/guest-answer';
import type { GuestDoor, Knock } from '../../application/guests/guest-door';
import type { GuestFile } from '../../application/guests/guest-file';
import { firstLook, type Looking } from '../../application/guests/guest-reading';
import type { GuestVisit, Visitor } from '../../application/guests/guest-visit';
import { SESSION_MINUTES } from '../../domain/guests/guest';
import {
  anotherCodePage,
  askingPage,
  codePage,
  notNowPage,
  readingPage,
  refusedGuestPage,
  thanksPage,
} from '../../domain/guests/guest-pages';

import { reviewRequest, sessionCookie } from './review-request';
import { sendOriginal } from './send-original';

export interface ReviewPages {
  readonly door: GuestDoor;
  readonly visit: GuestVisit;
  readonly answer: (answer: GuestAnswer) => Promise<void>;
  readonly file: GuestFile;
  /** By stored name; null when storage has it no more. */
  readonly openOriginal: (upload: string) => Promise<Readable | null>;
  /** Counts forms by sender. */
  readonly forms: RateLimiter;
  /** Whether staff and guests reach this server by https. */
  readonly isSecure: boolean;
}

/**
 * Serves `/review/<token>`, where people outside read what they were asked about. Looking at it changes nothing and shows nothing of
 * the document without a session: mail programs open links to look at them. For the refusals see contract/guests.ts.
 */
export const serveReviewPages = (strapi: Core.Strapi, pages: () => ReviewPages): void => {
  const route = (method: 'GET' | 'POST', rest: string, handle: (ctx: Context, parts: ReviewPages) => Promise<void>) => ({
    method,
    path: `/review/:token${rest}`,
    handler: refusing((ctx) => handle(ctx, pages())),
    config: { auth: false as const },
  });
  strapi.server.use(sayTooLong);
  strapi.server.routes([
    route('GET', '', look),
    route('GET', '/files/:name', file),
    route('POST', '/code', sendCode),
    route('POST', '/enter', enter),
    route('POST', '/answer', answer),
  ]);
};

/** What is too much to be read at all is refused before it gets here, by Strapi, in a form for programs. */
const sayTooLong = async (ctx: Context, next: Next): Promise<void> => {
  await next();
  if (ctx.status !== TOO_LARGE) return;
  const [, token] = /^\/review\/([\w-]{1,100})\//.exec(ctx.path) ?? [];
  if (token === undefined) return;
  ctx.set('X-Refusal', 'request.too-large');
  const message = `What was sent is far too long, so nothing was recorded. Say it in at most ${LONGEST_NOTE.toLocaleString('en-GB')} characters.`;
  sendKeyPage(ctx, TOO_LARGE, notNowPage('That is too long', message, `/review/${token}`));
};

const TOO_LARGE = 413;

const look = async (ctx: Context, pages: ReviewPages): Promise<void> => {
  await show(ctx, pages, { status: 200, looking: firstLook(filesOf(ctx)) });
  if (ctx.method === 'GET') await pages.door.opened(knockOf(ctx));
};

interface Showing {
  readonly status: number;
  readonly looking: Looking;
}

const show = async (ctx: Context, { visit }: ReviewPages, { status, looking }: Showing): Promise<void> => {
  const seen = await visit(visitorOf(ctx), looking);
  sendKeyPage(ctx, status, seen.kind === 'asking' ? askingPage(seen.asking, pathOf(ctx)) : readingPage(seen.reading, pathOf(ctx)));
};

const file = async (ctx: Context, pages: ReviewPages): Promise<void> => {
  const { upload, ...found } = await pages.file(visitorOf(ctx), reviewRequest.file(ctx));
  sendOriginal(ctx, found, await pages.openOriginal(upload));
};

const sendCode = async (ctx: Context, pages: ReviewPages): Promise<void> => {
  if (!isWithinLimit(ctx, pages)) return;
  try {
    const standing = await pages.door.sendCode(knockOf(ctx));
    sendKeyPage(ctx, 200, codePage({ path: pathOf(ctx), standing, notice: '', problem: '' }));
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'guest.code-too-often') throw error;
    ctx.set('X-Refusal', error.code);
    const facts = { path: pathOf(ctx), standing: 'too-often' as const, notice: error.message, problem: '' };
    sendKeyPage(ctx, REFUSAL_STATUSES[error.refusal], codePage(facts));
  }
};

const enter = async (ctx: Context, pages: ReviewPages): Promise<void> => {
  if (!isWithinLimit(ctx, pages)) return;
  try {
    const secret = await pages.door.enter(knockOf(ctx), reviewRequest.code(ctx));
    ctx.append('Set-Cookie', sessionCookie(secret, { path: pathOf(ctx), isSecure: pages.isSecure, seconds: SESSION_MINUTES * 60 }));
    ctx.set('Location', pathOf(ctx));
    sendKeyPage(ctx, 303, '');
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'guest.code-wrong') throw error;
    ctx.set('X-Refusal', error.code);
    sendKeyPage(ctx, 400, codePage({ path: pathOf(ctx), standing: 'sent', notice: '', problem: error.message }));
  }
};

/** What can be mended is said above the words as they are now; nothing that was typed is lost. */
const MENDABLE = ['review.stale', 'review.note-missing', 'review.note-too-long', 'signoff.already'];

const answer = async (ctx: Context, pages: ReviewPages): Promise<void> => {
  if (!isWithinLimit(ctx, pages)) return;
  const { action, note, seen, revision } = reviewRequest.answer(ctx);
  try {
    await pages.answer({ ...visitorOf(ctx), action, note, seen });
    sendKeyPage(ctx, 200, thanksPage(action));
  } catch (error) {
    if (!(error instanceof DomainError) || !MENDABLE.includes(error.code)) throw error;
    ctx.set('X-Refusal', error.code);
    const before = error.code === 'review.stale' ? revision : null;
    await show(ctx, pages, {
      status: REFUSAL_STATUSES[error.refusal],
      looking: { files: filesOf(ctx), before, problem: error.message, note },
    });
  }
};

const visitorOf = (ctx: Context): Visitor => ({ token: reviewRequest.token(ctx), secret: reviewRequest.secret(ctx) });

const knockOf = (ctx: Context): Knock => ({ token: reviewRequest.token(ctx), sender: senderOf(ctx.ip) });

/** Only what a token can be made of is ever put into an address. */
const pathOf = (ctx: Context): string => `/review/${encodeURIComponent(reviewRequest.token(ctx))}`;

const filesOf = (ctx: Context): string => `${pathOf(ctx)}/files`;

const isWithinLimit = (ctx: Context, { forms }: ReviewPages): boolean => {
  const wait = forms.take(senderOf(ctx.ip));
  if (wait === null) return true;
  ctx.set({ 'Retry-After': String(wait), 'X-Refusal': 'rate.exceeded' });
  const message = `This was tried often in a short time. Please wait ${String(wait)} seconds, then try again.`;
  sendKeyPage(ctx, 429, notNowPage('Please wait a moment', message, pathOf(ctx)));
  return false;
};

/** Those of which a new code makes good. */
const ANOTHER_CODE = ['guest.code-over', 'guest.session-over'];

const refusing =
  (handle: (ctx: Context) => Promise<void>) =>
  async (ctx: Context): Promise<void> => {
    try {
      await handle(ctx);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      ctx.set('X-Refusal', error.code);
      const body = ANOTHER_CODE.includes(error.code) ? anotherCodePage(error.message, pathOf(ctx)) : refusedGuestPage(error.message);
      sendKeyPage(ctx, REFUSAL_STATUSES[error.refusal], body);
    }
  };
