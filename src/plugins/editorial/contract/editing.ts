import type { Change } from './history';

/**
 * Which revision the form was opened at. The server answers it with every working copy that the content manager gives out or saves,
 * and a save of people says it. One on top of older words than the newest is refused as `revision.stale` (409). A save that does
 * not say it is refused as `revision.unsaid` (409) when somebody else saved last. Of a document with parts only its own words count,
 * and the order of the parts where the save names them: colleagues edit its parts at the same time.
 */
export const REVISION_HEADER = 'x-concord-revision';

/** One field that says something else in what somebody typed than in what is saved. */
export interface MergeField {
  readonly attribute: string;
  /** As the form has it. */
  readonly label: string;
  /** Changed by whoever typed, since the revision they started from. */
  readonly isYours: boolean;
  /** Changed by others since then. */
  readonly isTheirs: boolean;
  /** From what is saved to what was typed. */
  readonly changes: readonly Change[];
}

/** What somebody typed beside what others saved meanwhile. */
export interface Merge {
  /** Who saved last, and when (UTC, ISO 8601). */
  readonly by: string;
  readonly at: string;
  /** The newest revision: on top of it the choice is saved. */
  readonly seen: number;
  readonly fields: readonly MergeField[];
}

/**
 * - `POST /editorial/documents/:uid/:documentId/merge` MergeRequest → MergeResponse. Saves nothing. Refuses what saving would refuse.
 */
export interface MergeRequest {
  /** What the content manager was sent. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The revision the form was opened at. */
  readonly revision: number;
}

export interface MergeResponse {
  readonly data: Merge;
}
