import { isJsonArray, isJsonObject, type Json, type JsonObject, type SubjectRef, subjectKey } from '../../../../../kernel';

/** How one document names another: as an item placed in a section, or in passing (an event's organiser). */
export interface Reference {
  readonly to: SubjectRef;
  readonly isPlacement: boolean;
}

/** Every subject a body names, in the order of the body, each once. Give it a document's own words, without its parts. */
export const referencesOf = (body: JsonObject, placements: string | undefined): readonly Reference[] => {
  const found = new Map<string, Reference>();
  for (const [attribute, value] of Object.entries(body)) {
    const isPlacement = attribute === placements;
    for (const to of subjectsIn(value)) {
      const key = subjectKey(to);
      if (isPlacement || !found.has(key)) found.set(key, { to, isPlacement });
    }
  }
  return [...found.values()];
};

/** The subjects placed under the given attribute, in order, each once. */
export const placedIn = (body: JsonObject, placements: string | undefined): readonly SubjectRef[] =>
  referencesOf(body, placements)
    .filter((reference) => reference.isPlacement)
    .map((reference) => reference.to);

/** The attributes of a body in which the subject is named, in the order of the body. */
export const attributesNaming = (body: JsonObject, ref: SubjectRef): readonly string[] =>
  Object.entries(body).flatMap(([attribute, value]) =>
    subjectsIn(value).some((found) => subjectKey(found) === subjectKey(ref)) ? [attribute] : [],
  );

const subjectsIn = (value: Json): readonly SubjectRef[] => {
  if (isJsonArray(value)) return value.flatMap(subjectsIn);
  if (!isJsonObject(value)) return [];
  const reference = asReference(value);
  return reference ? [reference] : Object.values(value).flatMap(subjectsIn);
};

/** A subject reference is exactly `{ type, id }`: rich-text nodes have a `type` too, but never an `id`. */
const asReference = (value: JsonObject): SubjectRef | null => {
  const { type, id } = value;
  const isReference = Object.keys(value).length === 2 && typeof type === 'string' && typeof id === 'string';
  return isReference ? { type, id } : null;
};
