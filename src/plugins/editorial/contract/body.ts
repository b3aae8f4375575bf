/**
 * The shape of a revision's body. Editorial writes it from the Strapi schema without knowing any type:
 *
 * - scalars as Strapi returns them, dates `YYYY-MM-DD`, times `HH:mm`, empty values as null;
 * - `blocks` (structured rich text) as Strapi's array of nodes;
 * - a component as an object of its attributes, a repeatable one as an array, a dynamic zone as an array of
 *   objects that each carry `__component`; Strapi's row ids are left out;
 * - a relation to a governed type as `SubjectReference` (or an array of them), or null;
 * - a relation to any other type as `VocabularyTerm` (or an array), or null;
 * - a file as `FileReference` (or an array), or null;
 * - the attribute that names the parts holds whole parts: `PartBody[]`, in order;
 * - `manifest`, on a document with parts: the revisions of the placed items.
 *
 * `globalId`, `createdAt` and the like are not in the body: the revision carries them.
 */
export interface SubjectReference {
  readonly type: string;
  readonly id: string;
}

export interface VocabularyTerm {
  readonly slug: string;
  readonly name: string;
}

export interface FileReference {
  /** SHA-256 of the content, 64 hex digits: the name under which it goes public. */
  readonly sha256: string;
  /** With its dot: `.pdf`. */
  readonly extension: string;
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
  readonly alternativeText: string | null;
  readonly width: number | null;
  readonly height: number | null;
  /** Strapi's name for the private original. */
  readonly upload: string;
}

/** A part inside the body of its whole: its own revision, and the attributes of its body beside them. */
export interface PartBody {
  readonly id: string;
  readonly revision: number;
  readonly digest: string;
}
