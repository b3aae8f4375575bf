import type { RevisionName } from '../../../contract/history';

/** Two revisions that are compared. */
export interface Pair {
  readonly from: RevisionName;
  readonly to: RevisionName;
}
