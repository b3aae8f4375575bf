import type { SubjectRef } from '../../../kernel';

import type { Actor } from './publication';

/** What somebody outside may say about a document. */
export const GUEST_ACTIONS = ['approve', 'request-changes', 'comment'] as const;
export type GuestAction = (typeof GUEST_ACTIONS)[number];

/** `waiting` was asked and has not said anything yet; `withdrawn` and `expired` never did, and say nothing any more. */
export const GUEST_STATES = ['waiting', 'agreed', 'asked-for-changes', 'commented', 'withdrawn', 'expired', 'erased'] as const;
export type GuestState = (typeof GUEST_STATES)[number];

export const GUEST_DAYS = { least: 1, most: 60, usual: 14 } as const;

/** In their own words, which may be none. */
export interface GuestSaying {
  readonly at: string;
  readonly note: string;
}

/** Somebody who does not work for its owners and was asked about a document, as staff see it. Times are UTC, ISO 8601. */
export interface GuestLine {
  readonly id: string;
  /** Empty once erased. */
  readonly name: string;
  /** Empty for those of the other owner, and once erased. */
  readonly email: string;
  /** The agency for which they are asked to agree; null when they are asked for a comment only. */
  readonly agency: string | null;
  /** Who asks, where several partnerships own the document; null where one does. */
  readonly partnership: string | null;
  readonly state: GuestState;
  /** They are not asked any more; what they said before stays, as does its state. */
  readonly isWithdrawn: boolean;
  /** Too many wrong codes were tried, so the link ended: it can be sent again. */
  readonly isLocked: boolean;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly expiresAt: string;
  /** When their link was last opened; null for never. A mail scanner may have done so. */
  readonly openedAt: string | null;
  /** What they answered last (agreed, asked for changes), which is what `state` says; their newest comment when they answered neither. */
  readonly said: GuestSaying | null;
  /** The newest comment or request for changes beside that one: an answer puts away no words. */
  readonly remark: (GuestSaying & { readonly kind: 'comment' | 'request-changes' }) | null;
  /** Whether the reader may send the link again or withdraw the request, as long as it is open. */
  readonly isYours: boolean;
}

export interface GuestDesk {
  /** In the order of asking. */
  readonly guests: readonly GuestLine[];
  /** The agencies for which the reader may ask somebody: those they sign for, a manager for all; none for whoever wrote it. */
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly partnership: GuestLine['partnership'] }[];
  /** Whether the reader may ask for comments too: not who only signs for an agency. */
  readonly mayAskForComments: boolean;
  /** Why the reader can ask nobody now, in a sentence; null when they can. */
  readonly cannotAsk: string | null;
}

export interface NewGuest {
  /** One line. */
  readonly name: string;
  readonly email: string;
  readonly agency: string | null;
  /** To the guest, from whoever asks; may be empty. */
  readonly note: string;
  /** GUEST_DAYS. */
  readonly days: number;
}

/**
 * Asking people outside. Refusals: `role.not-enough`, `membership.missing`, `guest.unknown`, `guest.not-in-review`, `guest.is-staff`,
 * `guest.already-asked`, `guest.one-agency`, `guest.too-many`, `guest.withdrawn`, `guest.not-yours-to-choose`, `agency.unknown`, `mail.not-set-up`.
 */
export interface GuestsService {
  desk(subject: SubjectRef, actor: Actor): Promise<GuestDesk>;
  ask(subject: SubjectRef, guest: NewGuest, actor: Actor): Promise<void>;
  /** With a new link; the old one ends. */
  sendAgain(subject: SubjectRef, guest: string, actor: Actor): Promise<void>;
  withdraw(subject: SubjectRef, guest: string, actor: Actor): Promise<void>;
}

/**
 * Over the admin's HTTP (admin session); errors as in routes.ts.
 *
 * - `GET  /editorial/documents/:uid/:documentId/guests` → GuestDeskResponse
 * - `POST /editorial/documents/:uid/:documentId/guests` NewGuest → GuestDeskResponse
 * - `POST /editorial/documents/:uid/:documentId/guests/:guest/send-again` → GuestDeskResponse
 * - `POST /editorial/documents/:uid/:documentId/guests/:guest/withdraw` → GuestDeskResponse
 *
 * The guest's own pages are `GET /review/:token`, and `POST /review/:token/code`, `/enter` and `/answer`, which answer markup; the
 * pictures and files of what is read are at `GET /review/:token/files/:name`, for who is in. Their
 * refusals, in the header `X-Refusal`: `guest.link-unknown`, `guest.link-expired`, `guest.link-withdrawn`, `guest.link-blocked`,
 * `guest.document-gone`, `guest.not-in-review`, `guest.published`, `guest.changes-asked`, `guest.code-wrong`, `guest.code-over`,
 * `guest.code-too-often`, `guest.session-over`, `guest.only-comment`, `agency.unknown`, `signoff.already`, `signoff.one-agency`, `signoff.own-work`, `review.stale`,
 * `review.note-missing`, `review.note-too-long`, `request.too-large`, `file.unknown`, `rate.exceeded`.
 */
export interface GuestDeskResponse {
  readonly data: GuestDesk;
}
