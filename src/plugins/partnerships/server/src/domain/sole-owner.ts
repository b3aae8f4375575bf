import type { Grant, StaffScope } from '../../../contract';

/**
 * The partnership that new things belong to when nothing else says so: the one picked, or the only one that one is a
 * member of, or the only one within reach. Null when that is open.
 */
export const soleOwner = ({ grants, workingIn }: StaffScope): Grant | null =>
  grants.find(({ partnership }) => partnership === workingIn) ??
  onlyOne(grants.filter(({ through }) => through === 'membership')) ??
  onlyOne(grants);

const onlyOne = (grants: readonly Grant[]): Grant | null => {
  const [first] = grants;
  return first && grants.every(({ partnership }) => partnership === first.partnership) ? first : null;
};
