import type { LeaseStanding } from '../../../contract/leases';

/** What the page says above the form, and whether the form holds still. */
export type FormLease =
  | { readonly kind: 'free' }
  | {
      readonly kind: 'theirs';
      readonly name: string;
      readonly since: string;
      readonly mayTakeOver: boolean;
      /** Null unless it was taken over from the reader. */
      readonly takenOver: { readonly notice: string } | null;
    };

/** The code by which the server says that the document is not within the reader's reach (any more). */
export const LOST = 'subject.unknown';

export const formLeaseOf = (standing: LeaseStanding | undefined): FormLease => {
  const holder = standing?.holder;
  if (!holder || holder.isYou) return { kind: 'free' };
  return { kind: 'theirs', name: holder.name, since: holder.since, mayTakeOver: standing.mayEdit, takenOver: standing.takenOver };
};

/** Whether the reader has had to wait for the form, so that others may have saved since it was opened. */
export const hasComeBack = (before: LeaseStanding | undefined, now: LeaseStanding | undefined): boolean =>
  now?.holder?.isYou === true && before !== undefined && before.holder?.since !== now.holder.since;
