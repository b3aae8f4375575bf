import slugify from 'slugify';

import { DomainError } from '../../../../../../kernel';
import type { Area, UrgentHelpEntry } from '../content/partnership';

import type { Line, LineContact } from './lines';

/** The areas an answer has an entry for; one without an area for a partnership that has none. Throws `area.unknown`. */
export const areasFor = (areas: readonly Area[], wanted: string | null): readonly (Area | null)[] => {
  if (wanted === null) return areas.length === 0 ? [null] : areas;
  const found = areas.filter((area) => isArea(area, wanted));
  if (found.length > 0) return found;
  const known = areas.map(({ slug }) => slug).join(', ');
  throw new DomainError({
    code: 'area.unknown',
    refusal: 'not-found',
    message: `There is no area "${wanted}" in this partnership. ${known === '' ? 'It has no areas.' : `Its areas are: ${known}.`}`,
  });
};

/** The entries that hold in an area: its own, those for all areas, and those whose area nobody knows, to be on the safe side. */
export const entriesIn = (
  area: Area | null,
  { areas, urgentHelp }: { readonly areas: readonly Area[]; readonly urgentHelp: readonly UrgentHelpEntry[] },
): readonly UrgentHelpEntry[] =>
  urgentHelp.filter(({ area: place }) => {
    if (area === null || place === null) return true;
    return isArea(area, place) || !areas.some((other) => isArea(other, place));
  });

/**
 * The lines behind the entries, each followed by the one that takes over outside its hours, which is there even when the first
 * was withdrawn. Contacts that never were public are left out.
 */
export const linesOf = <Contact extends LineContact>(
  entries: readonly UrgentHelpEntry[],
  contactOf: (id: string) => Contact | null,
): readonly Line<Contact>[] => {
  const lines = new Map<string, Line<Contact>>();
  const add = (purpose: UrgentHelpEntry['purpose'], contactId: string | null): Contact | null => {
    const contact = contactId === null ? null : contactOf(contactId);
    const key = `${purpose} ${String(contactId)}`;
    if (contact && !lines.has(key)) lines.set(key, { purpose, contact });
    return contact;
  };
  for (const { purpose, contactId } of entries) {
    const contact = add(purpose, contactId);
    if (contact) add(purpose, contact.outsideHoursId);
  }
  return [...lines.values()];
};

/** Staff write an area by its name; arguments name it by its slug. */
const isArea = ({ name, slug }: Area, text: string): boolean => slug === text || slugged(name) === slugged(text);

const slugged = (text: string): string => slugify(text, { lower: true, strict: true });
