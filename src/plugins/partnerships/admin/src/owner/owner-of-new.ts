import type { Mine, MyPartnership } from '../../../contract/mine';

/** The partnership that the server gives to new things when a form names none: the one picked, or the only one there is. */
export const ownerOfNew = ({ partnerships, workingIn }: Mine): MyPartnership | null => {
  const members = partnerships.filter(({ through }) => through === 'membership');
  return partnerships.find(({ id }) => id === workingIn) ?? onlyOne(members) ?? onlyOne(partnerships);
};

const onlyOne = (partnerships: readonly MyPartnership[]): MyPartnership | null =>
  partnerships.length === 1 ? (partnerships[0] ?? null) : null;
