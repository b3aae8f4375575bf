import type { PhoneMatch } from '../reach/phone-match';

import type { FoundContact } from './found-contact';

export interface MergedContacts {
  readonly contacts: readonly FoundContact[];
  /** Later mentions, as they were found. */
  readonly repeated: readonly FoundContact[];
}

/** One contact for each number or address, the first place it stands: later mentions only fill in what the first left open. */
export const mergeContacts = (contacts: readonly FoundContact[]): MergedContacts => {
  const merged: FoundContact[] = [];
  const repeated: FoundContact[] = [];
  for (const contact of contacts) {
    const index = merged.findIndex((known) => shares(known, contact) && !areTwoPersons(known, contact));
    const known = merged[index];
    if (!known) merged.push(contact);
    else {
      merged[index] = fill(known, contact);
      repeated.push(contact);
    }
  }
  return { contacts: merged, repeated };
};

export const shares = (a: FoundContact, b: FoundContact): boolean =>
  a.phones.some((phone) => b.phones.some((other) => sameLine(phone, other))) ||
  a.emails.some((email) => b.emails.some((other) => other.toLowerCase() === email.toLowerCase()));

/** Two people at one switchboard are two contacts. */
const areTwoPersons = (a: FoundContact, b: FoundContact): boolean => a.name !== null && b.name !== null && a.name !== b.name;

/** One line, however it is written; the same number behind text relay is another way to reach it. */
export const sameLine = (a: PhoneMatch, b: PhoneMatch): boolean =>
  a.dial === b.dial && (a.kind === 'text relay') === (b.kind === 'text relay');

const fill = (known: FoundContact, later: FoundContact): FoundContact => ({
  ...known,
  name: known.name ?? later.name,
  role: known.role ?? later.role,
  organisation: known.organisation ?? later.organisation,
  phones: [...known.phones, ...later.phones.filter((phone) => !known.phones.some((other) => sameLine(phone, other)))],
  emails: [...known.emails, ...later.emails.filter((email) => !known.emails.some((other) => other.toLowerCase() === email.toLowerCase()))],
});
