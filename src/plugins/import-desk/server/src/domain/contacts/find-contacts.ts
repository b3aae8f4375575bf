import type { Block } from '../blocks/block';
import { isPersonName } from '../headings/names';

import type { FoundContact } from './found-contact';
import { type Passage, passagesOf } from './passages';
import { asWritten, nameOfLink } from './spelled-out';
import { splitUnit, type Way } from './split-unit';
import { nameFromEmail, nameInEntry, nameWithPost, organisationIn, roleAfter, roleIn } from './who';

/**
 * Whoever can be reached by a number or an address in these blocks, in reading order. Ways of different kinds that follow
 * one another in one paragraph or card are one contact; a second number or address after other words is another.
 */
export const findContacts = (blocks: readonly Block[]): FoundContact[] => {
  const contacts: FoundContact[] = [];
  for (const passage of passagesOf(blocks)) {
    const found = contactsOf(passage);
    const last = contacts.at(-1);
    const first = found[0];
    if (passage.bare && last && first && completes(last, first)) contacts[contacts.length - 1] = joined(last, first);
    else contacts.push(...found);
  }
  return contacts.map((contact) => ({ ...contact, evidence: asWritten(contact.evidence) }));
};

const contactsOf = ({ units }: Passage): FoundContact[] => {
  const contacts: FoundContact[] = [];
  let spare: string[] = [];
  for (const unit of units) {
    const ways = splitUnit(unit);
    if (ways.length === 0) {
      spare = [...spare.slice(-1), unit];
      continue;
    }
    for (const way of ways) {
      const contact = describe(way, spare, units);
      const last = contacts.at(-1);
      if (last && way.startsUnit && completes(last, contact) && !names(contact, last))
        contacts[contacts.length - 1] = joined(last, contact);
      else contacts.push(contact);
    }
    spare = [];
  }
  return contacts.filter(({ phones, emails }) => phones.length > 0 || emails.length > 0);
};

/** True when the second only adds another kind of way to the first. */
const completes = (first: FoundContact, second: FoundContact): boolean =>
  (first.phones.length === 0 || second.phones.length === 0) && (first.emails.length === 0 || second.emails.length === 0);

/** True when the second speaks of somebody else than the first. */
const names = (second: FoundContact, first: FoundContact): boolean =>
  (second.organisation !== null && first.organisation !== null && second.organisation !== first.organisation) ||
  (second.name !== null && second.name !== first.name && (first.name !== null || first.organisation !== null));

const joined = (first: FoundContact, second: FoundContact): FoundContact => ({
  name: first.name ?? second.name,
  role: first.role ?? second.role,
  organisation: first.organisation ?? second.organisation,
  phones: [...first.phones, ...second.phones],
  emails: [...first.emails, ...second.emails],
  urls: [...first.urls, ...second.urls],
  evidence: first.evidence === second.evidence ? first.evidence : `${first.evidence} ${second.evidence}`,
});

/** `spare` are the last lines above without a way of their own: a card's name, post and office. */
const describe = (way: Way, spare: readonly string[], units: readonly string[]): FoundContact => {
  const near = spare.filter((line) => !/[.!?]$/u.test(line)).flatMap((line) => line.split(/\s+\|\s+/u));
  const everything = units.join(' ');
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
