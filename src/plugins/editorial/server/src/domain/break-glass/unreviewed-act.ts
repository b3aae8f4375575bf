import type { ReviewAct } from '../../../../contract';
import type { House } from '../sign-off/house';

/** What is public without sign-off, and needs a look. */
export interface BrokenGlass {
  /** The newest of its acts. */
  readonly act: ReviewAct;
  /** The owners of which nobody else has looked yet: at least one, in their order. */
  readonly waitsFor: readonly House[];
}

type Publication = { readonly state: 'public' | 'withdrawn'; readonly revision: number } | null;

/** What of a document is public without sign-off, until somebody of each owner that asks for it has looked; null for none. Acts in order of number. */
export const brokenGlass = (acts: readonly ReviewAct[], publication: Publication, houses: readonly House[]): BrokenGlass | null => {
  const act = unreviewedAct(acts, publication);
  const waitsFor = act ? stillToLook(acts, act, houses) : [];
  return act && waitsFor.length > 0 ? { act, waitsFor } : null;
};

/** The newest publication without sign-off of just the words that are public, whoever looked since; null for none. */
export const unreviewedAct = (acts: readonly ReviewAct[], publication: Publication): ReviewAct | null => {
  const broken = acts.filter(isBreaking).at(-1);
  return broken && publication?.state === 'public' && publication.revision === broken.revision ? broken : null;
};

const isBreaking = ({ action }: ReviewAct): boolean => action === 'publish-unreviewed';

/** Of whom somebody has to look still, since the act: each owner that asked for sign-off then has a row of its own, and looks for itself. */
export const stillToLook = (acts: readonly ReviewAct[], act: ReviewAct, houses: readonly House[]): readonly House[] => {
  const asked = acts.filter((each) => isBreaking(each) && each.at === act.at).map(({ partnership }) => partnership);
  const looks = acts.filter(({ action, number }) => action === 'approve-afterwards' && number > act.number);
  const looked = new Set(looks.map(({ partnership }) => partnership));
  // Rows from before owners looked for themselves name none: one look was enough.
  if (asked.includes(null)) return looks.length > 0 ? [] : houses;
  const open = asked.filter((partnership) => !looked.has(partnership));
  const waiting = houses.filter(({ partnership }) => open.includes(partnership));
  if (open.length === 0 || waiting.length > 0) return waiting;
  // Who asked owns it no more: whoever owns it first looks instead.
  return houses.slice(0, 1).filter(({ partnership }) => !looked.has(partnership));
};
