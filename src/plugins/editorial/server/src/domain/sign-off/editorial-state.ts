import type { EditorialState, PublicationState } from '../../../../contract';

import type { ReviewRound } from './review-round';

/** The state staff see: the open round before what readers see. Approved only while somebody's agreement counts and nothing is missing. */
export const editorialState = (
  publication: PublicationState,
  round: ReviewRound | null,
  { counting, missing }: { readonly counting: number; readonly missing: number },
): EditorialState => {
  if (!round) return publication;
  if (round.asked) return 'changes-requested';
  return counting > 0 && missing === 0 ? 'approved' : 'in-review';
};
