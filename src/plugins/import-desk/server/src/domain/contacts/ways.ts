import { findEmails } from '../reach/emails';
import type { PhoneMatch } from '../reach/phone-match';
import { findPhones } from '../reach/phones';
import { findWebAddresses } from '../reach/web-addresses';

/** The ways of reaching somebody that one sentence or line holds, with where they stand. */
export interface Ways {
  readonly phones: readonly PhoneMatch[];
  readonly emails: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly urls: readonly string[];
}

export const waysIn = (text: string): Ways => {
  const urls = findWebAddresses(text);
  const emails = findEmails(text);
  const masked = [...urls, ...emails].reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${'§'.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
  return { phones: findPhones(masked), emails, urls: urls.map((url) => url.text) };
};
