import { parseSubjectKey } from '../../../../../kernel';
import { isKind, type Kind } from '../domain/content/read-body';

import type { Document } from './ports';
import type { Reader } from './reader';

/** The document, or the notice in its place, at an address of a partnership; null when it never was public. Throws `partnership.unknown`. */
export const findAtAddress = async (
  reader: Reader,
  address: { readonly kind: Kind; readonly partnership: string; readonly slug: string },
): Promise<Document | null> => {
  await reader.knownPartnership(address.partnership);
  return findUnder(reader, address);
};

/** The same; null as well when there is no such partnership. Whom the address meant comes before those it was merged into since. */
export const findUnder = async (
  reader: Reader,
  { kind, partnership, slug }: { readonly kind: Kind; readonly partnership: string; readonly slug: string },
): Promise<Document | null> => {
  for (const { id: owner } of await reader.lineage(partnership)) {
    const found = await reader.store.atAddress({ kind, owner, slug });
    if (found) return found;
  }
  return null;
};

/** Anything by its public id; null for what is no id at all as well. */
export const findById = (reader: Reader, id: string): Document | null | Promise<Document | null> => {
  const subject = parseSubjectKey(id);
  return subject && isKind(subject.type) ? reader.documents.load(id) : null;
};
