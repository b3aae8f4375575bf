import type { SubjectRef } from '../../../kernel';

import type { EntryKind } from './ledger';
import type { ReviewAction } from './sign-off';

/** What became of a revision after it was saved, or where it came from. */
export type HappeningKind = ReviewAction | EntryKind | 'restored' | 'comment' | 'publish-unreviewed' | 'approve-afterwards';

export interface Happening {
  readonly kind: HappeningKind;
  /** The name of whoever did it; empty for Concord itself. */
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** In their own words; empty for none. */
  readonly note: string;
  /** The agency they did it for; empty for none. */
  readonly agency: string;
  /** The revision whose words were brought back, where the kind is `restored`. */
  readonly from: number | null;
}

/** One revision of a document, as staff read it. */
export interface HistoryLine {
  readonly revision: number;
  /** The name of whoever saved it; empty for Concord itself. */
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** In the order of time. */
  readonly happenings: readonly Happening[];
  /** Its words were erased by law: it can be neither compared nor restored. */
  readonly isErased: boolean;
  /** Readers see it now. */
  readonly isPublic: boolean;
  readonly isNewest: boolean;
}

export interface HistoryPage {
  readonly subject: SubjectRef;
  readonly title: string;
  /** The document that the history is of, as the admin addresses it: the whole's, where a part was asked for. */
  readonly uid: string;
  readonly documentId: string;
  /** The newest first. */
  readonly lines: readonly HistoryLine[];
  /** Hand it back for the next page, of older revisions; null after the last. */
  readonly next: number | null;
}

/** A run of text: in both, only in the newer one, or only in the older one. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A short value, in words: a date, a number, a choice, a document's title. Null for empty. */
export interface ValueChange {
  readonly kind: 'value';
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A text, word by word. Without `added` the pieces are the older text, without `removed` the newer. */
export interface TextChange {
  readonly kind: 'text';
  /** Empty where the row above has said what it is. */
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/** Fields that belong together. */
export interface GroupChange {
  readonly kind: 'group';
  readonly label: string;
  readonly changes: readonly Change[];
}

/** Things in an order: sections, placed items, paragraphs, rows. In the newer order, with what was removed where it stood. */
export interface ListChange {
  readonly kind: 'list';
  readonly label: string;
  readonly rows: readonly RowChange[];
}

export type RowChange =
  /** So many that stand as they stood. */
  | { readonly kind: 'same'; readonly count: number }
  /** With what is in it. */
  | { readonly kind: 'added' | 'removed'; readonly name: string; readonly changes: readonly Change[] }
  /** Changed, moved, or both; without changes it only moved. */
  | { readonly kind: 'changed'; readonly name: string; readonly isMoved: boolean; readonly changes: readonly Change[] };

export type Change = ValueChange | TextChange | GroupChange | ListChange;

/** What changed inside an item that stands in both. */
export interface ItemChange {
  readonly title: string;
  /** The word staff know its kind by. */
  readonly name: string;
  /** Null where the item is out of the reader's reach: then only that it changed is told. */
  readonly changes: readonly Change[] | null;
}

/** One side of a comparison. */
export interface ComparedRevision {
  readonly revision: number;
  readonly by: string;
  readonly at: string;
  readonly isPublic: boolean;
  readonly isNewest: boolean;
}

export interface Comparison {
  readonly title: string;
  readonly before: ComparedRevision;
  readonly after: ComparedRevision;
  /** Field by field in the order of the form, sections last. Empty when both say the same. */
  readonly changes: readonly Change[];
  /** Items that stand in both and whose words differ. */
  readonly items: readonly ItemChange[];
}

/** What restoring a revision would do. */
export interface RestorePlan {
  /** What is saved now beside what would be saved. */
  readonly comparison: Comparison;
  /** What of the old revision cannot come back, a sentence each. */
  readonly leftOut: readonly string[];
  /** The newest revision; hand it back, so that nothing unseen is written over. */
  readonly seen: number;
}

export interface Restoration {
  /** The new revision; the newest as it was, when the words were the same. */
  readonly revision: number;
  readonly leftOut: readonly string[];
}

/** A revision by its number, the newest as it would go public now, or the one that readers see. */
export type RevisionName = number | 'newest' | 'public';

/**
 * History over the admin's HTTP (admin session); errors as in routes.ts. A document out of reach is answered as one that does not
 * exist; a part answers for its whole. Refusals: `subject.unknown`, `revision.unknown`, `revision.erased`, `revision.not-public`.
 *
 * - `GET /editorial/documents/:uid/:documentId/history?before=…` → HistoryResponse, 20 revisions
 * - `GET /editorial/documents/:uid/:documentId/compare?from=3&to=newest` → ComparisonResponse
 * - `GET /editorial/documents/:uid/:documentId/restore/:revision` → RestorePlanResponse
 * - `POST /editorial/documents/:uid/:documentId/restore/:revision` RestoreRequest → RestoreResponse: a new working copy with the old
 *   words, sections and placements; nothing goes public. Also `revision.stale`, `role.not-enough`.
 */
export interface RestorePlanResponse {
  readonly data: RestorePlan;
}

export type RestoreRequest = Pick<RestorePlan, 'seen'>;

export interface RestoreResponse {
  readonly data: Restoration;
}

export interface HistoryResponse {
  readonly data: HistoryPage;
}

export interface ComparisonResponse {
  readonly data: Comparison;
}
