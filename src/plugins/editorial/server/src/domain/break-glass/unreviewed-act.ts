import type { ReviewAct } from '../../../../contract';

/** The newest publication without sign-off of just the words that are public, while nobody else has looked; null for none. Acts in order of number. */
export const unreviewedAct = (
  acts: readonly ReviewAct[],
  publication: { readonly state: 'public' | 'withdrawn'; readonly revision: number } | null,
): ReviewAct | null => {
  const broken = acts.filter(({ action }) => action === 'publish-unreviewed').at(-1);
  if (!broken || publication?.state !== 'public' || publication.revision !== broken.revision) return null;
  return acts.some(({ action, number }) => action === 'approve-afterwards' && number > broken.number) ? null : broken;
};
