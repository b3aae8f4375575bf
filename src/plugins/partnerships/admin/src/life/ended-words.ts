import type { NetworkPartnership } from '../../../contract/network';
import { formatDay } from '../settings/format-day';
import type { Words } from '../words';

/** What became of a partnership, in a sentence or two; null while it works. */
export const endedWords = (words: Words, { closedOn, partOf }: Pick<NetworkPartnership, 'closedOn' | 'partOf'>): string | null => {
  if (closedOn === null) return null;
  const day = formatDay(closedOn);
  return partOf === null ? words('life.closed', { day }) : words('life.merged', { day, into: partOf });
};
