import { isBlocker } from '../../../../../kernel/problem';
import type { Standing } from '../../../contract/publication';
import type { WordKey } from '../words';

/** Whether the Publish button can be pressed, and if not, why, in words to look up. */
export type Readiness =
  { readonly ready: true; readonly preflight: string } | { readonly ready: false; readonly reason: WordKey; readonly count: number };

/**
 * Decides from what the server said and whether the form holds unsaved changes. The server decides again
 * when the button is pressed; this only saves people a refusal.
 */
export const decideReadiness = (standing: Standing, isModified: boolean): Readiness => {
  const blockers = standing.problems.filter(isBlocker).length;
  if (isModified) return refuse('publish.disabled-unsaved');
  if (standing.latestRevision === null) return refuse('publish.disabled-never-saved');
  if (blockers > 0) return refuse('publish.disabled-blocked', blockers);
  if (standing.state === 'published') return refuse('publish.disabled-same');
  return { ready: true, preflight: standing.preflight };
};

const refuse = (reason: WordKey, count = 0): Readiness => ({ ready: false, reason, count });
