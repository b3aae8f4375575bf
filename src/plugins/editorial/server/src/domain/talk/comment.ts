import { DomainError, type SubjectRef } from '../../../../../../kernel';
import { type ActorId, LONGEST_COMMENT, type TakenBack } from '../../../../contract';

/** Comments about one thing, as they are kept. */
export interface StoredThread {
  readonly id: string;
  readonly subject: SubjectRef;
  /** An attribute of the subject; null for all of it. */
  readonly field: string | null;
  readonly place: string;
  readonly openedAt: string;
  readonly resolved: { readonly by: ActorId; readonly at: string } | null;
}

export interface StoredComment {
  /** Made by the page that sent it. */
  readonly id: string;
  readonly thread: string;
  /** Counts the comments of a thread, from 1. */
  readonly number: number;
  readonly author: ActorId;
  readonly at: string;
  /** Empty once taken back. */
  readonly words: string;
  readonly takenBack: TakenBack | null;
  /** Admin users. */
  readonly mentions: readonly number[];
}

/** What somebody typed, without space around it. Throws `talk.words-missing` and `talk.too-long`. */
export const readWords = (typed: string): string => {
  const words = typed.replaceAll('\r\n', '\n').trim();
  if (words === '') throw new DomainError({ code: 'talk.words-missing', refusal: 'invalid', message: 'Write what you want to say.' });
  if (words.length > LONGEST_COMMENT)
    throw new DomainError({
      code: 'talk.too-long',
      refusal: 'invalid',
      message: `The comment is longer than ${LONGEST_COMMENT.toLocaleString('en-GB')} characters. Say it in fewer words, or in several comments.`,
    });
  return words;
};
