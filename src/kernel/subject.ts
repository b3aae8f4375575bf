/**
 * What the ledger speaks of: one governed document, by its type ("issue", "event", …) and its global id,
 * a UUID that stays the same on every installation the document travels to.
 */
export interface SubjectRef {
  readonly type: string;
  readonly id: string;
}

/** `event:0d9f…`, the public form of a subject, used by GraphQL's `id` and as a key in maps. */
export const subjectKey = ({ type, id }: SubjectRef): string => `${type}:${id}`;

const KEY = /^([a-z][a-z-]*):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The subject behind a key, or null when the text is not one. */
export const parseSubjectKey = (key: string): SubjectRef | null => {
  const [, type, id] = KEY.exec(key) ?? [];
  return type && id ? { type, id } : null;
};
