import type { SubjectRef } from '../../../kernel';

import type { Actor } from './publication';

/** A document of which something waits that its partnership, once closed, can no longer bring to an end. */
export interface Unfinished {
  readonly subject: SubjectRef;
  /** It was sent for review, and neither published nor taken back. */
  readonly isInReview: boolean;
  /** It is scheduled to go public. */
  readonly isToGoOut: boolean;
  /** It is scheduled to be withdrawn. */
  readonly isToBeWithdrawn: boolean;
}

/** What becomes of reviews and schedules when a partnership closes. Asks for no membership: whoever calls has decided that the actor may. */
export interface WindingUpService {
  /** Those of the documents of which something waits, in their order. */
  unfinished(subjects: readonly SubjectRef[]): Promise<readonly Unfinished[]>;
  /**
   * Takes what is in review back, and cancels what is scheduled to go public. What is scheduled to be withdrawn still is. Joins the running
   * transaction.
   */
  windUp(subjects: readonly SubjectRef[], actor: Actor): Promise<void>;
}
