import type { SubjectRef } from '../../../../../../kernel';
import type { ActorId } from '../../../../contract';

/** Somebody outside who was asked about one document. Times are UTC, ISO 8601. */
export interface StoredGuest {
  /** 32 hex digits: with its prefix it is an ActorId. */
  readonly id: string;
  readonly subject: SubjectRef;
  /** Global id of the owner who asks. */
  readonly partnership: string;
  /** For which they agree; null when only a comment is asked for. */
  readonly agency: string | null;
  /** Empty once erased, as is the address. */
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly note: string;
  readonly askedBy: ActorId;
  readonly askedAt: string;
  readonly expiresAt: string;
  /** SHA-256 of the token in the link; the token itself is kept nowhere but in a mail that waits. */
  readonly tokenHash: string;
  readonly withdrawnAt: string | null;
  /** Codes that were wrong since the link was sent, right ones in between or not. */
  readonly wrongCodes: number;
  readonly code: { readonly hash: string; readonly expiresAt: string; readonly tries: number } | null;
  readonly session: { readonly hash: string; readonly expiresAt: string } | null;
}

export const GUEST_EVENTS = ['asked', 'sent-again', 'withdrawn', 'opened', 'code-sent', 'code-wrong', 'signed-in', 'erased'] as const;
export type GuestEventKind = (typeof GUEST_EVENTS)[number];

/** Something that happened with a link. Append-only, but for the sender's address, which is forgotten. */
export interface GuestEvent {
  readonly guest: string;
  readonly kind: GuestEventKind;
  readonly at: string;
  readonly by: ActorId;
  /** The network address it came from; null for staff, and once forgotten. */
  readonly sender: string | null;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export const CODE_MINUTES = 10;
export const CODE_TRIES = 5;
export const CODES_AN_HOUR = 5;
/** So soon after a code, the same one is on its way. */
export const CODE_SECONDS_BETWEEN = 60;
/** A link with so many wrong codes in its whole life ends: nobody guesses one of a million by thirty. */
export const WRONG_CODES = 30;
export const SESSION_MINUTES = 60;
/** So long network addresses are kept after the request ended. */
export const SENDER_DAYS = 90;

const later = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();

export const codeEnds = (now: Date): string => later(now, CODE_MINUTES * MINUTE_MS);
export const sessionEnds = (now: Date): string => later(now, SESSION_MINUTES * MINUTE_MS);
export const requestEnds = (now: Date, days: number): string => later(now, days * DAY_MS);
export const hourBefore = (now: Date): string => later(now, -60 * MINUTE_MS);
/** From when a code is sent again, when so many were sent at these times (ascending) within the hour before now; null for now. */
export const codesFrom = (sentAt: readonly string[]): Date | null => {
  const [first] = sentAt.slice(-CODES_AN_HOUR);
  return first === undefined || sentAt.length < CODES_AN_HOUR ? null : new Date(Date.parse(first) + 60 * MINUTE_MS);
};

/** Whether the newest code can still be typed in, and was sent just now. */
export const isCodeOnItsWay = ({ code }: StoredGuest, sentAt: readonly string[], now: Date): boolean => {
  const last = sentAt.at(-1);
  if (code === null || last === undefined || code.expiresAt <= now.toISOString() || code.tries >= CODE_TRIES) return false;
  return now.getTime() - Date.parse(last) < CODE_SECONDS_BETWEEN * 1000;
};

export const sendersEnd = (expiresAt: string): string => later(new Date(expiresAt), SENDER_DAYS * DAY_MS);

/** What a new link starts with. */
export const FRESH_LINK = { wrongCodes: 0, code: null, session: null } as const;

/** The same request from today, for as many days as before. */
export const renewed = (guest: StoredGuest, now: Date): StoredGuest => {
  const days = Math.round((Date.parse(guest.expiresAt) - Date.parse(guest.askedAt)) / DAY_MS);
  return { ...guest, ...FRESH_LINK, askedAt: now.toISOString(), expiresAt: requestEnds(now, days) };
};
