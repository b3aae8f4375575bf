import { type DepartureRow, type ItemRow, type PreviousItem, THE_PUBLIC } from './rows';

/** Who loses sight of an item by what becomes of it, beside those who had lost it before. What is public is out of nobody's. */
export const departureRows = (item: ItemRow, previous: PreviousItem | null): readonly DepartureRow[] => {
  if (!item.restricted || !previous) return [];
  const owners = ownersOf(item);
  const before = previous.restricted ? ownersOf(previous) : [THE_PUBLIC];
  const isOut = (readers: string): boolean => !owners.includes(readers);
  return [
    ...previous.departures.filter(({ readers }) => isOut(readers)),
    ...before.filter(isOut).map((readers) => ({ item: item.key, readers, sequence: item.sequence, at: item.changedAt })),
  ];
};

const ownersOf = ({ owner, coOwner }: Pick<ItemRow, 'owner' | 'coOwner'>): readonly string[] =>
  [owner, coOwner].filter((partnership) => partnership !== null);
