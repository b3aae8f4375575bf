import { useEffect, useState } from 'react';

import { useGetMineQuery } from '../api/mine-api';
import { useWords } from '../words';
import { lostPartnerships } from './lost-partnerships';

/** Looks up what the reader reaches, and says what of it is gone since they came to this page (contract/admin.ts). */
export const useLeft = (): string | null => {
  const words = useWords();
  const { data: now, refetch } = useGetMineQuery(null);
  const [before] = useState(now);
  useEffect(() => void refetch(), [refetch]);
  const lost = before && now ? lostPartnerships(before, now) : [];
  const [first] = lost;
  if (!first) return null;
  const names = lost.map(({ name }) => name).join(', ');
  return words(first.through === 'support' ? 'left.support' : 'left.membership', { names });
};
