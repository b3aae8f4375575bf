import type { PhoneMatch } from '../reach/phone-match';

/** Ways to reach a role or a person, with what the words around them say of it. */
export interface FoundContact {
  /** One person, when the words make plain that it is one. */
  readonly name: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly phones: readonly PhoneMatch[];
  readonly emails: readonly string[];
  readonly urls: readonly string[];
  /** The sentence or the card, as written. */
  readonly evidence: string;
}
