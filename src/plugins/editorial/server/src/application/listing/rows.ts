import type { SubjectRef } from '../../../../../../kernel';

/** What of a document tells its state without reading its words. */
export interface ListedSubject extends SubjectRef {
  readonly documentId: string;
  /** Number of the newest revision; null when none was recorded. */
  readonly newest: number | null;
  /** Null when it never was public. */
  readonly publication: { readonly isPublic: boolean; readonly revision: number } | null;
}

export interface ListingRows {
  /** All documents of a content type, in no order: one statement. */
  of(uid: string): Promise<readonly ListedSubject[]>;
}
