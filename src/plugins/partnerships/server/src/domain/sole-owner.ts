import type { Grant, StaffScope } from '../../../contract';

/** The partnership that new things belong to when nothing else says so: the one picked, or the only one. Null when that is open. */
export const soleOwner = ({ grants, workingIn }: StaffScope): Grant | null => {
  const picked = grants.find(({ partnership }) => partnership === workingIn);
  if (picked) return picked;
  const [first] = grants;
  return first && grants.every(({ partnership }) => partnership === first.partnership) ? first : null;
};
