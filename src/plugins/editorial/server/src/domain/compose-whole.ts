import { isJsonArray, isJsonObject, type Json, type JsonObject, type RevisionRef } from '../../../../../kernel';

/** A part's newest revision, about to become part of the whole's body. */
export interface PartRevision {
  readonly id: string;
  readonly revision: number;
  readonly digest: string;
  readonly body: JsonObject;
}

/**
 * The body of a document with parts: its own words, its parts in order each with the revision it stands at,
 * and the manifest: the revision of every placed item, sorted by type and id, so that moving an item shows
 * as a change of the section and not of the manifest.
 */
export const composeWhole = (
  words: JsonObject,
  attribute: string,
  { parts, manifest }: { readonly parts: readonly PartRevision[]; readonly manifest: readonly RevisionRef[] },
): JsonObject =>
  withManifest({ ...words, [attribute]: parts.map(({ id, revision, digest, body }) => ({ ...body, id, revision, digest })) }, manifest);

/** The same body with another manifest: what a freeze does when a placed item has moved on. */
export const withManifest = (body: JsonObject, manifest: readonly RevisionRef[]): JsonObject => ({
  ...body,
  manifest: [...manifest].sort(byTypeAndId).map(({ type, id, revision, digest }) => ({ type, id, revision, digest })),
});

/** The manifest of a composed body; empty for a document without parts. */
export const manifestOf = (body: JsonObject): readonly RevisionRef[] => {
  const { manifest } = body;
  return isJsonArray(manifest) ? manifest.flatMap((row) => asRevisionRef(row) ?? []) : [];
};

const byTypeAndId = (a: RevisionRef, b: RevisionRef): number => (`${a.type}:${a.id}` < `${b.type}:${b.id}` ? -1 : 1);

const asRevisionRef = (row: Json): RevisionRef | null => {
  if (!isJsonObject(row)) return null;
  const { type, id, revision, digest } = row;
  const isWhole = typeof type === 'string' && typeof id === 'string' && typeof revision === 'number' && typeof digest === 'string';
  return isWhole ? { type, id, revision, digest } : null;
};
