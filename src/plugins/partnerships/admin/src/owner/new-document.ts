/** What the new document whose form is open is to belong to, as `<uid>/<documentId>`: its partnership, or what it is a part of. */
export interface NewDocument {
  belongsTo: string | null;
}

/** Its form keeps it up to date (`use-tell-owner.ts`), for requests that are sent from it (`tell-open-form.ts`). */
export const newDocument: NewDocument = { belongsTo: null };
