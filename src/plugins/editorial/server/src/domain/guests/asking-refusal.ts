import { DomainError } from '../../../../../../kernel';

import type { StoredGuest } from './guest';
import { mailboxOf } from './mailbox';

export interface WantedGuest {
  readonly email: string;
  readonly agency: string | null;
  /** Global id of the owner who asks. */
  readonly partnership: string;
  /** UTC, ISO 8601. */
  readonly now: string;
  /** Who was asked about the document before, in any state. */
  readonly others: readonly StoredGuest[];
  /** Ids of those whose agreements stand in the open round of review. */
  readonly agreed: ReadonlySet<string>;
}

const MOST_GUESTS = 20;

/**
 * Why somebody cannot be asked beside those who were asked before; null when they can. One mailbox answers for one agency of each
 * partnership, under whichever of its addresses: whoever reads it is one person. Whom the other owner asked is not told.
 */
export const askingRefusal = ({ email, agency, partnership, now, others, agreed }: WantedGuest): DomainError | null => {
  const isOpen = ({ withdrawnAt, expiresAt }: StoredGuest): boolean => withdrawnAt === null && expiresAt > now;
  const isSame = (guest: StoredGuest): boolean => guest.email !== '' && mailboxOf(guest.email) === mailboxOf(email);
  const same = others.filter((guest) => guest.partnership === partnership && isSame(guest));
  const isForAnother = (guest: StoredGuest): boolean => agency !== null && guest.agency !== null && guest.agency !== agency;
  if (same.some((guest) => isForAnother(guest) && (isOpen(guest) || agreed.has(guest.id)))) return ONE_AGENCY;
  if (same.some(isOpen)) return ALREADY_ASKED;
  return others.filter(isOpen).length < MOST_GUESTS ? null : TOO_MANY;
};

const conflict = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'conflict', message });

const ONE_AGENCY = conflict(
  'guest.one-agency',
  'Whoever reads that mailbox was asked for another agency already. Each agency needs a person of its own: give another person’s address.',
);
const ALREADY_ASKED = conflict(
  'guest.already-asked',
  'Somebody with that address was asked already. Send them their link again, or withdraw that request first.',
);
const TOO_MANY = conflict('guest.too-many', 'Twenty people were asked already. Withdraw a request first.');
