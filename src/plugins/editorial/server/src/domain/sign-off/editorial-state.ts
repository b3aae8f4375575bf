import type { EditorialState, PublicationState } from '../../../../contract';

import type { ReviewRound } from './review-round';

export interface Standings {
  /** Agreements that count. */
  readonly counting: number;
  /** What is still asked for. */
  readonly missing: number;
  /** Just these words are scheduled to go public. */
  readonly isScheduled: boolean;
  /** It was put away. */
  readonly isArchived: boolean;
}

/** The state staff see: the open round before what readers see. Approved only while somebody's agreement counts and nothing is missing. */
export const editorialState = (
  publication: PublicationState,
  round: ReviewRound | null,
  { counting, missing, isScheduled, isArchived }: Standings,
): EditorialState => {
  if (isArchived) return 'archived';
  if (round?.asked) return 'changes-requested';
  if (isScheduled && missing === 0) return 'scheduled';
  if (!round) return publication;
  return counting > 0 && missing === 0 ? 'approved' : 'in-review';
};
