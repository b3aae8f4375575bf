import type { ReviewAct } from '../../../../contract';
import { guestIdOf, staffIdOf } from '../staff-id';

/** Who stands behind the words, and behind the guests that agree to them. */
export interface Authorship {
  /** Admin users who wrote it first or changed it last. */
  readonly writers: readonly number[];
  /** Admin users who asked guests, by the guest's id; null for one whom no member of staff asked. */
  readonly askedBy: ReadonlyMap<string, number | null>;
}

/** Whether an agreement is another's: the writers neither gave it nor chose the guest who did. Guests speak for an agency or not at all. */
export const isAnothers = ({ actor, agency }: Pick<ReviewAct, 'actor' | 'agency'>, { writers, askedBy }: Authorship): boolean => {
  const guest = guestIdOf(actor);
  if (guest !== null && agency === null) return false;
  const chooser = guest === null ? staffIdOf(actor) : (askedBy.get(guest) ?? null);
  return chooser !== null && !writers.includes(chooser);
};
