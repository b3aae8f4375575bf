import { DomainError, holdsUnkeepable } from '../kernel';

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

/**
 * A request that brings the character NUL, which PostgreSQL can neither keep nor look for, or half a character, at which the hashing of
 * passwords never ends; null for any other. An address of readers may hold a NUL.
 */
export const unkeepableText = ({ url, body, isForm }: Sent): DomainError | null =>
  (url.includes('%00') && !OF_READERS.test(url)) || holdsUnkeepable(body, isForm ? inForm : undefined)
    ? new DomainError({
        code: 'request.unkeepable',
        refusal: 'invalid',
        message:
          'Nothing was changed: the text holds a character that is broken, or cannot be seen, and cannot be kept. It may have come with something pasted. Type those words anew, and try again.',
      })
    : null;

/** What a field of a form spells out, as far as it matters here. */
const inForm = (field: string): unknown => (field.includes('\\u') ? writtenIn(field) : null);
