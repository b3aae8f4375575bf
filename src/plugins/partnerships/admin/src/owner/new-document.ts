/** Its form keeps it up to date (`use-tell-owner.ts`), for requests that are sent from it (`tell-open-form.ts`). */
export interface NewDocument {
  /** What the new document whose form is open is to belong to, as `<uid>/<documentId>`: its partnership, or what it is a part of; null for none. */
  belongsTo: string | null;
}
