import type { Block } from '../blocks/block';
import { isPersonName } from '../headings/names';
import { hasPostcode } from '../headings/signs';
import { isForEverybody } from '../reach/phone-shape';
import { hasClockTime } from '../text/dates';

import type { FoundContact } from './found-contact';
import { type Passage, passagesOf } from './passages';
import { asWritten, nameOfLink } from './spelled-out';
import { splitUnit, type Way } from './split-unit';
import { nameFromEmail, nameInEntry, nameWithPost, organisationIn, roleAfter, roleIn } from './who';

/**
 * Whoever can be reached by a number or an address in these blocks, in reading order. Ways of different kinds that follow
 * one another in one paragraph or card are one contact; a second number or address after other words is another. A number
 * beside somebody else's address does harm, so where it is not plain that two belong together they stay apart.
 */
export const findContacts = (blocks: readonly Block[]): FoundContact[] => {
  const contacts: FoundContact[] = [];
  let above: readonly FoundContact[] = [];
  for (const passage of passagesOf(blocks)) {
    const found = contactsOf(passage);
    const [last, first] = [above.at(-1), found[0]];
    if (passage.bare && last && first && above.length === 1 && completes(last, first)) contacts[contacts.length - 1] = joined(last, first);
    else contacts.push(...found);
    above = found;
  }
  return contacts.map((contact) => ({ ...contact, evidence: asWritten(contact.evidence) }));
};

const contactsOf = ({ units }: Passage): FoundContact[] => {
  const contacts: FoundContact[] = [];
  let [spare, inLastLine]: [string[], number] = [[], 0];
  for (const unit of units) {
    const ways = splitUnit(unit);
    if (ways.length === 0) {
      spare = [...spare, unit];
      continue;
    }
    const goesOn = inLastLine === 1 && spare.every(isCardLine);
    for (const way of ways) {
      const contact = describe(way, spare.slice(-3), units);
      const last = contacts.at(-1);
      if (goesOn && last && way.startsUnit && completes(last, contact) && !names(contact, last))
        contacts[contacts.length - 1] = joined(last, contact, spare);
      else contacts.push(contact);
    }
    [spare, inLastLine] = [[], ways.length];
  }
  return contacts.filter(({ phones, emails }) => phones.length > 0 || emails.length > 0);
};

/** Hours, an address or another labelled line of a card: it parts nobody from the number above it. */
const isCardLine = (line: string): boolean => hasClockTime(line) || hasPostcode(line) || CARD_LABEL.test(line);
const CARD_LABEL = /^(?:address|post|opening hours|hours|open|office|fax|website|web|location)\b[^:]{0,20}:/iu;

/** True when the second only adds another kind of way to the first. A line for everybody has no address of one body. */
const completes = (first: FoundContact, second: FoundContact): boolean =>
  ![first, second].some(({ phones }) => phones.some(isForEverybody)) &&
  (first.phones.length === 0 || second.phones.length === 0) &&
  (first.emails.length === 0 || second.emails.length === 0);

/** True when the second speaks of somebody else than the first. */
const names = (second: FoundContact, first: FoundContact): boolean =>
  (second.organisation !== null && first.organisation !== null && second.organisation !== first.organisation) ||
  (second.name !== null && second.name !== first.name && (first.name !== null || first.organisation !== null));

/** With the lines that stand between the two, so that the evidence is the exact words. */
const joined = (first: FoundContact, second: FoundContact, between: readonly string[] = []): FoundContact => ({
  name: first.name ?? second.name,
  role: first.role ?? second.role,
  organisation: first.organisation ?? second.organisation,
  phones: [...first.phones, ...second.phones],
  emails: [...first.emails, ...second.emails],
  urls: [...first.urls, ...second.urls],
  evidence: first.evidence === second.evidence ? first.evidence : [first.evidence, ...between, second.evidence].join(' '),
});

/** `spare` are the last lines above without a way of their own: a card's name, post and office. */
const describe = (way: Way, spare: readonly string[], units: readonly string[]): FoundContact => {
  const near = spare.filter((line) => !/[.!?]$/u.test(line)).flatMap((line) => line.split(/\s+\|\s+/u));
  const everything = units.join('\n');
  const entry = nameInEntry(way.before);
  const personLine = near.find(isPersonName) ?? null;
  const name =
    way.emails.map((email) => nameFromEmail(email, everything)).find((found) => found !== null) ??
    nameOfLink(way.before) ??
    nameWithPost(way.before) ??
    entry?.name ??
    personLine;
  const ofEntry = entry !== null && entry.name === name ? entry.role : null;
  const role = ofEntry ?? (name === null ? null : roleAfter(everything, name)) ?? near.map(roleIn).find((found) => found !== null) ?? null;
  const organisation =
    organisationIn(way.before) ??
    [...near]
      .reverse()
      .map(organisationIn)
      .find((found) => found !== null) ??
    organisationIn(way.after);
  return {
    name,
    role,
    organisation: organisation === role ? null : organisation,
    phones: way.phones,
    emails: way.emails,
    urls: way.urls,
    evidence: way.evidence,
  };
};
