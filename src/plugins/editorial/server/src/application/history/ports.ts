import type { SubjectRef } from '../../../../../../kernel';
import type { ActorId } from '../../../../contract';

/** A revision without its words. */
export interface RevisionRow {
  readonly number: number;
  /** UTC, ISO 8601. */
  readonly savedAt: string;
  readonly savedBy: ActorId;
  readonly isErased: boolean;
}

/** Editorial's tables of history, inside one transaction. */
export interface HistoryTables {
  /** The newest first, those older than `before` when it is given. */
  page(ref: SubjectRef, options: { readonly before: number | null; readonly limit: number }): Promise<readonly RevisionRow[]>;
  /** By the revision that a restoration made: the one whose words it brought back. */
  restorations(ref: SubjectRef): Promise<ReadonlyMap<number, number>>;
  addRestoration(ref: SubjectRef, restored: { readonly revision: number; readonly from: number }): Promise<void>;
}
