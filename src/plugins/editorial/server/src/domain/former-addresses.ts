import { formerAddress, type JsonObject, type SubjectRef, subjectKey } from '../../../../../kernel';
import type { EntryKind, GovernedType } from '../../../contract';

import { ownersIn } from './owners-in-body';

/** The attribute of an `erased` entry's body that keeps the digests of the document's addresses. */
const FORMER_ADDRESSES = 'formerAddresses';

export interface RecordedEntry {
  readonly kind: EntryKind;
  /** Null once erased. */
  readonly body: JsonObject | null;
}

/**
 * Digests of the addresses under which a subject was ever public, in their order: those in the bodies it was published with,
 * and those that an earlier erasure kept.
 */
export const formerAddressesOf = (ref: SubjectRef, type: GovernedType, entries: readonly RecordedEntry[]): readonly string[] => {
  const found = entries.flatMap(({ kind, body }) => {
    if (!body || kind === 'withdrawn') return [];
    return kind === 'erased' ? keptIn(body) : addressesIn(body, { ref, type });
  });
  return [...new Set(found)].sort();
};

const keptIn = (body: JsonObject): readonly string[] => {
  const kept = body[FORMER_ADDRESSES];
  return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string') : [];
};

/** Without a slug of its own, a document stands under its id. */
const addressesIn = (body: JsonObject, { ref, type }: { ref: SubjectRef; type: GovernedType }): readonly string[] => {
  if (type.slug === undefined) return [];
  const own = body[type.slug];
  const slug = typeof own === 'string' && own !== '' ? own : ref.id;
  const owners = type.owners.includes('self') ? [''] : ownersIn(body, type).map(subjectKey);
  return owners.map((owner) => formerAddress({ type: ref.type, owner, slug }));
};
