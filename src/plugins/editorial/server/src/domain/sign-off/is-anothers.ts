import type { ReviewAct } from '../../../../contract';
import { guestIdOf, staffIdOf } from '../staff-id';

/** Who stands behind a guest: admin users. */
export interface GuestsPeople {
  /** Null for one whom no member of staff asked. */
  readonly askedBy: number | null;
  /** Whose accounts have the address that was asked. A guest may work elsewhere, or have come to work here since. */
  readonly accounts: readonly number[];
}

/** Who stands behind the words, and behind the guests that agree to them. */
export interface Authorship {
  /** Admin users who wrote it first or changed it last. */
  readonly writers: readonly number[];
  /** By the guest's id. */
  readonly guests: ReadonlyMap<string, GuestsPeople>;
}

/** The admin users who gave an agreement; none for a guest who has no account. */
export const giversOf = (actor: ReviewAct['actor'], guests: Authorship['guests']): readonly number[] => {
  const guest = guestIdOf(actor);
  const userId = staffIdOf(actor);
  return guest === null ? (userId === null ? [] : [userId]) : (guests.get(guest)?.accounts ?? []);
};

/** Whether an agreement is another's: the writers neither gave it nor chose the guest who did. Guests speak for an agency or not at all. */
export const isAnothers = ({ actor, agency }: Pick<ReviewAct, 'actor' | 'agency'>, { writers, guests }: Authorship): boolean => {
  const guest = guestIdOf(actor);
  if (guest !== null && agency === null) return false;
  const chooser = guest === null ? staffIdOf(actor) : (guests.get(guest)?.askedBy ?? null);
  return chooser !== null && ![chooser, ...giversOf(actor, guests)].some((person) => writers.includes(person));
};
