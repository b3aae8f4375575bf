import type { EditorialState, ReviewAct, WorkItem } from '../../../../contract';
import { permissionFor, type Situation } from './permission';
import type { ReviewRound } from './review-round';

/** What waits for somebody, and the act that made it theirs. */
export interface Task {
  readonly task: WorkItem['task'];
  readonly act: ReviewAct;
}

export interface UnderReview extends Omit<Situation, 'isPublic'> {
  readonly round: ReviewRound | null;
  readonly state: EditorialState;
}

/** What a round of review asks of whoever looks: their own words to change, or others' to agree to; null for nothing. */
export const taskFor = (review: UnderReview, actor: ReviewAct['actor']): Task | null => {
  const { round, asking } = review;
  if (!round) return null;
  const isOwn = asking.isOwnWork || round.submitted.actor === actor;
  if (round.asked) return isOwn ? { task: 'change', act: round.asked } : null;
  // Where one is enough, nobody is reminded to agree to what they sent themselves.
  const isOnesOwn = isOwn && review.houses.every(({ settings }) => settings.workflow === 'simple');
  const waits = review.state === 'in-review' && !isOnesOwn && permissionFor('approve', { ...review, isPublic: false }).allowed;
  return waits ? { task: 'review', act: round.submitted } : null;
};
