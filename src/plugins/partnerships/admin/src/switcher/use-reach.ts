import { useCallback, useEffect, useRef, useState } from 'react';

import type { Mine } from '../../../contract/mine';
import { useGetMineQuery, useReachChangedMutation } from '../api/mine-api';
import { lostPartnerships } from './lost-partnerships';
import { isForm, type Opened } from './nobody';

/** A form may be open for long: what one works for may end, or become part of another, meanwhile. */
const LOOK_AGAIN_MS = 30_000;

/**
 * What the reader reaches, asked anew with each page that is opened, and every half minute, since
 * a membership may begin or end at any time, and support access run out. Where it has become another, or they picked another partnership,
 * lists and counts are looked up again.
 */
export const useReach = (pathname: string) => {
  const { data: mine, refetch } = useGetMineQuery(null, { pollingInterval: LOOK_AGAIN_MS });
  const [opened, setOpened] = useState<Opened | null>(null);
  const [left, setLeft] = useState<Mine['partnerships']>([]);
  const [reachChanged] = useReachChangedMutation();
  const known = useRef<Mine>();
  const look = useCallback(async () => {
    const { data } = await refetch();
    setOpened(data ? { pathname, mine: data } : null);
  }, [pathname, refetch]);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    const before = known.current ?? mine;
    known.current = before;
    // Looked up again, an open form would lose what was typed.
    if (!before || !mine || isForm(pathname)) return;
    known.current = mine;
    const lost = lostPartnerships(before, mine);
    if (lost.length > 0) setLeft(lost);
    if (lost.length > 0 || lostPartnerships(mine, before).length > 0 || mine.workingIn !== before.workingIn) void reachChanged(null);
  }, [mine, pathname, reachChanged]);
  return { mine, opened, left, look: () => void look() };
};
