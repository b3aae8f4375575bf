import type { ReviewAct } from '../../../../contract';

/** What was done about a document since it was last published or taken back. */
export interface ReviewRound {
  /** The newest submission. */
  readonly submitted: ReviewAct;
  /** The newest agreement of each agency and of each person who agreed for themselves, for each partnership, the oldest first. */
  readonly agreements: readonly ReviewAct[];
  /** The request for changes that nobody has answered yet. */
  readonly asked: ReviewAct | null;
}

/**
 * The round of review that is open; null for none. Takes the acts of one subject in order of number. Agreements outlive a
 * request for changes and the next submission: whether one still counts is a matter of the words it was given to.
 */
export const openRound = (acts: readonly ReviewAct[]): ReviewRound | null => acts.reduce<ReviewRound | null>(afterAct, null);

const afterAct = (round: ReviewRound | null, act: ReviewAct): ReviewRound | null => {
  switch (act.action) {
    case 'submit':
      return { submitted: act, agreements: round?.agreements ?? [], asked: null };
    case 'approve':
      return round && { ...round, agreements: [...withoutSeatOf(act, round), act] };
    case 'request-changes':
      // What is scheduled without a round gets one by being asked to change.
      return round
        ? { ...round, agreements: round.agreements.filter(({ actor }) => actor !== act.actor), asked: act }
        : { submitted: act, agreements: [], asked: act };
    case 'comment':
    case 'approve-afterwards':
      return round;
    case 'take-back':
    case 'archive':
    case 'unarchive':
    case 'publish':
    case 'publish-unreviewed':
      return null;
  }
};

const withoutSeatOf = (act: ReviewAct, { agreements }: ReviewRound): readonly ReviewAct[] =>
  agreements.filter((given) => (act.agency === null ? !isSamePersons(given, act) : given.agency !== act.agency));

const isSamePersons = (given: ReviewAct, { actor, partnership }: ReviewAct): boolean =>
  given.agency === null && given.actor === actor && given.partnership === partnership;
