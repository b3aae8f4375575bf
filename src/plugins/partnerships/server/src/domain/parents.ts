import { rankOf, type StaffScope } from '../../../contract';

import { parentYours } from './desk-refusals';

interface Family {
  /** Global id. */
  readonly child: string;
  readonly parent: { readonly id: string; readonly name: string };
}

/**
 * An administrator of the network looks into a partnership by support access, for a reason and a time; not by putting it below one that
 * they work for, nor with more rights than they have there already. Throws `partnership.parent-yours`.
 */
export const requireOthersParent = ({ grants }: Pick<StaffScope, 'grants'>, { child, parent }: Family): void => {
  const rankIn = (id: string): number =>
    Math.max(
      -1,
      ...grants.filter(({ partnership, through }) => partnership === id && through !== 'support').map(({ role }) => rankOf(role)),
    );
  if (rankIn(parent.id) > rankIn(child)) throw parentYours(parent.name);
};

/** Whether a partnership stands above itself. `parents` has for each the one that it belongs to. */
export const isInCircle = (partnership: string, parents: ReadonlyMap<string, string | null>): boolean => {
  const seen = new Set<string>();
  let above = parents.get(partnership) ?? null;
  while (above !== null && above !== partnership && !seen.has(above)) {
    seen.add(above);
    above = parents.get(above) ?? null;
  }
  return above === partnership;
};
