import type { SubjectRef } from '../../../kernel';

import type { Actor } from './publication';

/** Characters of one comment. */
export const LONGEST_COMMENT = 4000;
export const MOST_MENTIONS = 20;

/** Why there are no words any more: its writer took it back, a manager took it out, or the document was erased. */
export const TAKEN_BACK = ['writer', 'manager', 'erasure'] as const;
export type TakenBack = (typeof TAKEN_BACK)[number];

/** One comment. It is never changed: whoever wrote it takes it back and writes another. Plain text. */
export interface TalkComment {
  readonly id: string;
  /** Name of its writer. */
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Empty once taken back. */
  readonly words: string;
  readonly takenBack: TakenBack | null;
  /** Names of the people whom it calls; they stand in the words behind an @. */
  readonly mentions: readonly string[];
  /** Whether the reader may take it back: their own, or as a manager. */
  readonly mayTakeBack: boolean;
}

/** What is said about one thing, until it is settled. */
export interface TalkThread {
  readonly id: string;
  /** The part of the document that it is about, such as a section of a newsletter; null for the document that was asked for. */
  readonly about: { readonly uid: string; readonly documentId: string; readonly title: string } | null;
  readonly field: TalkField | null;
  /** Null while it is open. */
  readonly resolved: { readonly by: string; readonly at: string } | null;
  /** In the order in which they were said; never empty. */
  readonly comments: readonly TalkComment[];
}

export interface TalkField {
  /** The attribute. */
  readonly name: string;
  /** What the form calls it. */
  readonly label: string;
  /** Which of several things in the field, in words such as `2: Quote`; empty for the whole field. */
  readonly place: string;
}

export interface TalkPerson {
  /** Admin user. */
  readonly userId: number;
  readonly name: string;
}

/** All that is said about a document, and about its parts, as one member of staff sees it. */
export interface Talk {
  /** In the order in which they were opened. */
  readonly threads: readonly TalkThread[];
  /** Whom the reader may call: everybody else who works for a partnership that owns the document, by name. */
  readonly people: readonly TalkPerson[];
  /** Whether the reader may say anything. */
  readonly maySpeak: boolean;
}

/** Something new to say. */
export interface NewComment {
  /** Made by the page, a UUID: what is sent twice is said once. */
  readonly key: string;
  readonly words: string;
  /** Admin users. */
  readonly mentions: readonly number[];
}

export interface NewThread extends NewComment {
  /** An attribute of the form; null for the whole document. */
  readonly field: string | null;
  /** TalkField.place. */
  readonly place: string;
}

interface Speaking {
  readonly subject: SubjectRef;
  readonly actor: Actor;
}

export interface ThreadCommand extends Speaking {
  readonly thread: string;
}

/**
 * Comments on documents. Refusals: `role.not-enough`, `talk.words-missing`, `talk.too-long`, `talk.field-unknown`,
 * `talk.mention-unknown` (also for somebody who does not exist), `talk.thread-unknown`, `talk.comment-unknown`, `talk.key-used`,
 * `talk.not-yours`.
 */
export interface TalkService {
  of(subject: SubjectRef, actor: Actor): Promise<Talk>;
  open(command: Speaking & { readonly said: NewThread }): Promise<void>;
  /** An answer to what is resolved opens it again. */
  reply(command: ThreadCommand & { readonly said: NewComment }): Promise<void>;
  resolve(command: ThreadCommand): Promise<void>;
  reopen(command: ThreadCommand): Promise<void>;
  /** Takes the words of a comment away for good; that somebody said something there stays. */
  takeBack(command: ThreadCommand & { readonly comment: string }): Promise<void>;
}

/**
 * Comments over the admin's HTTP (admin session); errors as in routes.ts. A document out of reach is answered as one that does not
 * exist.
 *
 * - `GET  /editorial/documents/:uid/:documentId/talk` → TalkResponse. A whole answers for its parts too.
 * - `POST /editorial/documents/:uid/:documentId/talk` NewThread → TalkResponse
 * - `POST /editorial/documents/:uid/:documentId/talk/:thread/replies` NewComment → TalkResponse
 * - `POST /editorial/documents/:uid/:documentId/talk/:thread/resolve` and `…/reopen` → TalkResponse
 * - `POST /editorial/documents/:uid/:documentId/talk/:thread/comments/:comment/take-back` → TalkResponse
 */
export interface TalkResponse {
  readonly data: Talk;
}
