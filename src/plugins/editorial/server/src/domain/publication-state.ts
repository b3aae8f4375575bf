import { canonicalJson, isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../../../kernel';
import type { PublicationState } from '../../../contract';

/** What the ledger says of a subject, in short. */
export interface PublicRecord {
  readonly isPublic: boolean;
  readonly revision: number;
  readonly body: JsonObject | null;
}

/**
 * The state staff see. A whole counts as changed by its own words, its parts and which items stand in it;
 * what changed inside an item is that item's own business (architecture, section 4).
 */
export const publicationState = (latest: JsonObject | null, record: PublicRecord | null): PublicationState => {
  if (!record) return 'draft';
  if (!record.isPublic) return 'withdrawn';
  const isChanged = latest !== null && record.body !== null && !isSameForReaders(latest, record.body);
  return isChanged ? 'published-with-changes' : 'published';
};

/** Equal but for the revision numbers and digests of parts and items. An attribute that is empty says no more than one that is not there. */
export const isSameForReaders = (a: JsonObject, b: JsonObject): boolean => canonicalJson(forReaders(a)) === canonicalJson(forReaders(b));

/**
 * What people agree to: the words, their order, and the digests of the items that stand in them. Numbers of revisions are left out, so
 * that words which were changed and put back are the same words.
 */
export const agreedWords = (body: JsonObject): JsonObject => {
  const { manifest } = body;
  return isJsonArray(manifest) ? { ...forReaders(body), manifest: manifest.map(withoutNumber) } : forReaders(body);
};

/** Whether what was agreed to is just what would go out. */
export const isWhatWasAgreed = (body: JsonObject, frozen: JsonObject): boolean =>
  canonicalJson(agreedWords(body)) === canonicalJson(agreedWords(frozen));

const withoutNumber = (row: Json): Json =>
  isJsonObject(row) ? Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'revision')) : row;

const forReaders = (body: JsonObject): JsonObject => {
  const entries = Object.entries(body).filter(([key, value]) => key !== 'manifest' && value !== null);
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutRevisions(value)]));
};

const withoutRevisions = (value: Json): Json => (isJsonArray(value) ? value.map(withoutRevision) : value);

const withoutRevision = (value: Json): Json => {
  if (!isJsonObject(value) || !('revision' in value) || !('digest' in value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'revision' && key !== 'digest'));
};
