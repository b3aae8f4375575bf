import type { SubjectRef } from '../../../kernel';

import type { SubjectReference } from './body';
import type { Actor } from './publication';

/** What an attribute of a document becomes: a document, several, none, or a text. */
export type AssignedValue = SubjectReference | readonly SubjectReference[] | string | null;

/** One document of which some attributes become others. */
export interface Reassignment {
  readonly subject: SubjectRef;
  readonly to: Readonly<Record<string, AssignedValue>>;
}

/**
 * Gives documents other owners, or other attributes of that kind, in their working copies and in what readers see of them.
 * All other words stay: what is public goes public again with the same words, as the next revision, and what waits in a
 * working copy goes on waiting. Nothing that was said before is changed.
 */
export interface ReassigningService {
  /**
   * In one transaction, joining the running one, and as one act of the ledger. Asks for no membership: whoever calls has
   * decided that the actor may. Throws `subject.unknown`.
   */
  reassign(command: { readonly actor: Actor; readonly documents: readonly Reassignment[] }): Promise<void>;
}
