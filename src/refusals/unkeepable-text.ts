import { DomainError } from '../kernel';

import { writtenIn } from './written-in';

interface Sent {
  /** As it came, undecoded. */
  readonly url: string;
  readonly body: unknown;
  /** Whether it came as the form of an upload, whose fields hold JSON that is read only later. */
  readonly isForm: boolean;
}

/** What readers open: whatever none of them is called by is not found there, which each says in its own words. */
const OF_READERS = /^\/(?:files|private-files|practitioners|review|sites)[/?]/;

/** Half of a pair that makes one character: no address can hold one, but JSON can, as `\ud800`. */
const HALF = /\p{Surrogate}/u;

/**
 * A request that brings the character NUL, which PostgreSQL can neither keep nor look for, or half a character, at which the hashing of
 * passwords never ends; null for any other. An address of readers may hold a NUL.
 */
export const unkeepableText = ({ url, body, isForm }: Sent): DomainError | null =>
  (url.includes('%00') && !OF_READERS.test(url)) || holdsUnkeepable(body, isForm)
    ? new DomainError({
        code: 'request.unkeepable',
        refusal: 'invalid',
        message:
          'Nothing was changed: the text holds a character that is broken, or cannot be seen, and cannot be kept. It may have come with something pasted. Type those words anew, and try again.',
      })
    : null;

/** At every depth, step by step: what was sent may go deeper than functions can call themselves. */
const holdsUnkeepable = (sent: unknown, isForm: boolean): boolean => {
  const left = [sent];
  while (left.length > 0) {
    const part = left.pop();
    if (typeof part === 'string' && isUnkeepable(part)) return true;
    if (typeof part === 'string' && isForm && part.includes('\\u')) left.push(writtenIn(part));
    if (typeof part === 'object' && part !== null) for (const [key, inner] of Object.entries(part)) left.push(key, inner);
  }
  return false;
};

const isUnkeepable = (text: string): boolean => text.includes('\u0000') || HALF.test(text);
