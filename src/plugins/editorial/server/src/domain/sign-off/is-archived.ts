import type { ReviewAct } from '../../../../contract';

/** Whether a document was put away, and not brought back since. Takes the acts of one subject in order of number. */
export const isArchived = (acts: readonly Pick<ReviewAct, 'action'>[]): boolean =>
  acts.reduce((is, { action }) => (action === 'archive' || action === 'unarchive' ? action === 'archive' : is), false);
