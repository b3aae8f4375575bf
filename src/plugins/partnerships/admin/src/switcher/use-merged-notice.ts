import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

import type { Mine } from '../../../contract/mine';
import { useWords } from '../words';
import { justMerged } from './just-merged';

/** Says, until it is closed, that a partnership one works for became part of another: names change on the page, and saves may be refused. */
export const useMergedNotice = (mine: Mine | undefined): void => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const before = useRef<Mine>(undefined);
  useEffect(() => {
    if (!mine) return;
    const found = before.current ? justMerged(before.current, mine) : [];
    before.current = mine;
    for (const { name, into } of found)
      toggleNotification({ type: 'warning', message: words('switcher.merged', { name, into }), blockTransition: true });
  }, [mine, toggleNotification, words]);
};
