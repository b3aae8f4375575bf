import type { Grant } from '../../../../../partnerships/contract';

/**
 * The words of a refusal that is kept with the partnerships of whoever tried, because it is about nothing that is known to be of one of
 * them. They may name whatever the person could see; so they are told only where all of that is of one partnership, or of those below it.
 */
export const toldReason = (reason: string, grants: readonly Pick<Grant, 'partnership' | 'through'>[]): string | null => {
  const houses = new Set(grants.filter(({ through }) => through !== 'parent').map(({ partnership }) => partnership));
  return houses.size > 1 ? null : reason;
};
