import { nationalDigits } from '../reach/phone-shape';

import type { ContactPlan } from './draft-plan';

/** A contact that the partnership already holds. */
export interface StoredContact {
  readonly documentId: string;
  readonly label: string;
  readonly phones: readonly { readonly dial: string; readonly kind: string }[];
  readonly emails: readonly string[];
}

/** How a found contact agrees with a stored one. */
export interface ContactMatch {
  readonly stored: StoredContact;
  /** The numbers and addresses both have, as the newsletter writes them. */
  readonly ways: readonly string[];
  readonly newWays: readonly string[];
}

/** The first stored contact that has a number or an address of the found one; null when none has. */
export const matchContact = ({ found }: ContactPlan, stored: readonly StoredContact[]): ContactMatch | null => {
  for (const contact of stored) {
    const ways = [
      ...found.phones.map((phone) => ({ text: phone.text, isKnown: contact.phones.some((other) => sameLine(phone, other)) })),
      ...found.emails.map((email) => ({
        text: email,
        isKnown: contact.emails.some((other) => other.toLowerCase() === email.toLowerCase()),
      })),
    ];
    const known = ways.filter(({ isKnown }) => isKnown).map(({ text }) => text);
    if (known.length > 0) return { stored: contact, ways: known, newWays: ways.filter(({ isKnown }) => !isKnown).map(({ text }) => text) };
  }
  return null;
};

interface Line {
  readonly dial: string;
  readonly kind: string;
}

/** The same number, however it is stored; behind text relay it is another way to reach it. */
const sameLine = (a: Line, b: Line): boolean => (a.kind === 'text relay') === (b.kind === 'text relay') && bare(a.dial) === bare(b.dial);

const bare = (dial: string): string => nationalDigits(dial).replace(/^18001/u, '');
